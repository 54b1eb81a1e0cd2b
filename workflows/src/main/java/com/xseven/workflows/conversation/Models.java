package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import java.util.List;
import java.util.Optional;

/**
 * Asks models where the thinking wishes so, one activity a call and one a use of a tool, within the bounds of the wish. Whatever
 * goes wrong, the built-in conclusion is there already.
 */
final class Models {

    private final AgentActivities agents;

    Models(AgentActivities agents) {
        this.agents = agents;
    }

    /** What a turn comes to, and what models did for it. */
    record Help(Advised advised, ModelWork work) {}

    Help help(Question question, Turn turn, Thinking builtIn, Company company) {
        Advised advised = Advised.unaided(question, builtIn);
        Spending spending = new Spending(turn.at());
        Circle circle = new Circle(company);
        while (advised.thinking().model().isPresent()) {
            advised = switch (advised.thinking().model().get()) {
                case ModelWish.Without without -> advised.asItIs(without.away());
                case ModelWish.Ask ask when !spending.allows(ask.bounds()) -> advised.asItIs(true);
                case ModelWish.Ask ask
                when ask.purpose() == Purpose.UNDERSTAND ->
                    understood(advised, ask, new ModelCalls(turn, spending), company);
                case ModelWish.Ask ask -> new Answering(advised, ask, turn, spending, circle).carryOut();
            };
        }
        return new Help(advised, ModelWork.of(spending.notes(), advised, circle));
    }

    private Advised understood(Advised advised, ModelWish.Ask ask, ModelCalls calls, Company company) {
        ModelStep step = calls.ask(calls.task(advised.question(), ask, List.of(), Optional.empty(), company));
        List<Purpose> asked = advised.asked(Purpose.UNDERSTAND);
        return switch (step.thought()) {
            case ModelThought.Understands(var meaning) ->
                thinkAgain(
                        advised, advised.question().askedOf(ask.agent(), asked).meaning(meaning), step.note());
            case ModelThought.Silent silent -> advised.asItIs(true);
            case ModelThought.Declines declines ->
                thinkAgain(advised, advised.question().askedOf(ask.agent(), asked), step.note());
            case ModelThought.UsesTools other -> advised.asItIs(false);
            case ModelThought.Consults other -> advised.asItIs(false);
            case ModelThought.HandsOver other -> advised.asItIs(false);
            case ModelThought.Answers other -> advised.asItIs(false);
            case ModelThought.Unsound other -> advised.asItIs(false);
        };
    }

    private Advised thinkAgain(Advised advised, Question question, ModelNote by) {
        return advised.again(question, StepFailed.unlessDone(Failure.Step.THINK, () -> agents.think(question)), by);
    }
}
