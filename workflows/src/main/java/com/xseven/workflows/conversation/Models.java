package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.models.Finding;
import com.xseven.workflows.models.ModelActivities;
import com.xseven.workflows.models.ModelStep;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.ModelThought;
import com.xseven.workflows.models.ModelWish;
import com.xseven.workflows.models.Purpose;
import com.xseven.workflows.models.Repair;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Asks models where the thinking wishes so, one activity a call and one a use of a tool, within the bounds of the wish. Whatever
 * goes wrong, the built-in conclusion is there already.
 */
final class Models {

    private final AgentActivities agents;
    private final Lookups lookups = new Lookups();

    Models(AgentActivities agents) {
        this.agents = agents;
    }

    /** What a turn comes to, and what models did for it. */
    record Help(Advised advised, ModelWork work) {}

    Help help(Question question, Turn turn, Thinking builtIn) {
        Advised advised = Advised.unaided(question, builtIn);
        Spending spending = new Spending(turn.at());
        while (advised.thinking().model().isPresent()) {
            advised = switch (advised.thinking().model().get()) {
                case ModelWish.Without without -> advised.asItIs(without.away());
                case ModelWish.Ask ask when !spending.allows(ask.bounds()) -> advised.asItIs(true);
                case ModelWish.Ask ask
                when ask.purpose() == Purpose.UNDERSTAND -> understood(advised, ask, turn, spending);
                case ModelWish.Ask ask -> answered(advised, ask, turn, spending);
            };
        }
        return new Help(advised, new ModelWork(spending.notes(), advised.away(), advised.thought()));
    }

    private Advised understood(Advised advised, ModelWish.Ask ask, Turn turn, Spending spending) {
        ModelStep step = step(advised, turn, ask, spending, List.of(), Optional.empty());
        List<Purpose> asked = advised.asked(Purpose.UNDERSTAND);
        return switch (step.thought()) {
            case ModelThought.Understands(var meaning) ->
                thinkAgain(
                        advised, advised.question().askedOf(ask.agent(), asked).meaning(meaning), step.note());
            case ModelThought.Silent silent -> advised.asItIs(true);
            case ModelThought.Declines declines ->
                thinkAgain(advised, advised.question().askedOf(ask.agent(), asked), step.note());
            case ModelThought.UsesTools other -> advised.asItIs(false);
            case ModelThought.Answers other -> advised.asItIs(false);
            case ModelThought.Unsound other -> advised.asItIs(false);
        };
    }

    private Advised thinkAgain(Advised advised, Question question, ModelNote by) {
        return advised.again(question, StepFailed.unlessDone(Failure.Step.THINK, () -> agents.think(question)), by);
    }

    private Advised answered(Advised advised, ModelWish.Ask ask, Turn turn, Spending spending) {
        List<Finding> found = new ArrayList<>();
        Optional<Repair> repair = Optional.empty();
        while (spending.allows(ask.bounds())) {
            ModelStep step = step(advised, turn, ask, spending, found, repair);
            switch (step.thought()) {
                case ModelThought.Answers(String text) -> {
                    return advised.saying(text, Lookups.names(found), step.note());
                }
                case ModelThought.UsesTools uses ->
                    found.addAll(lookups.of(uses, advised, turn, spending, ask.bounds()));
                case ModelThought.Unsound unsound -> {
                    if (repair.isPresent()) {
                        return advised.asItIs(false);
                    }
                    repair = Optional.of(unsound.repair());
                }
                case ModelThought.Silent silent -> {
                    return advised.asItIs(true);
                }
                case ModelThought.Declines declines -> {
                    return advised.asItIs(false);
                }
                case ModelThought.Understands other -> {
                    return advised.asItIs(false);
                }
            }
        }
        return advised.asItIs(true);
    }

    private static ModelStep step(
            Advised advised,
            Turn turn,
            ModelWish.Ask ask,
            Spending spending,
            List<Finding> found,
            Optional<Repair> repair) {
        Question question = advised.question();
        Duration time = spending.timeLeft(ask.bounds());
        ModelTask task = new ModelTask(
                question.conversation().orElseThrow(),
                question.business(),
                turn.number(),
                spending.nextCall(),
                ask,
                turn.texts(),
                turn.saidAt(),
                question.understood().language(),
                question.dialogue(),
                found,
                repair,
                spending.tokensLeft(ask.bounds()),
                time);
        ModelStep step = asked(task);
        spending.add(step.note());
        return step;
    }

    /** An activity that is given up is a model that does not answer. */
    private static ModelStep asked(ModelTask task) {
        try {
            return Workflow.newActivityStub(ModelActivities.class, ActivityProfiles.model(summary(task), task.time()))
                    .ask(task);
        } catch (ActivityFailure givenUp) {
            ModelNote note =
                    ModelNote.unanswered(task.ask().purpose().name(), task.ask().prompt(), "GIVEN_UP");
            return new ModelStep(new ModelThought.Silent(), note);
        }
    }

    private static String summary(ModelTask task) {
        String what = task.repair().isPresent()
                ? "mend the answer"
                : task.ask().purpose().name().toLowerCase(Locale.ROOT);
        return "Ask a model to " + what;
    }
}
