package com.xseven.activities.agent;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import com.xseven.workflows.models.Purpose;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The built-in agents, and whether a model should be asked beyond them: first what the messages mean, where the built-in
 * understanding is not sure, then for an answer, where still nothing is understood that can be done here, or the business's own data does not tell. What the customer
 * agreed to, and what a person has to see, no model is asked about.
 */
public final class AdvisedAgents implements AgentActivities {

    /** The row of the table {@code stage-policy} that asks again, since what was understood is too unsure. */
    private static final String UNSURE = "unsure";

    private final AgentActivities builtIn;
    private final ModelDesk desk;
    private final Unanswered unanswered;

    public AdvisedAgents(AgentActivities builtIn, ModelDesk desk, Unanswered unanswered) {
        this.builtIn = builtIn;
        this.desk = desk;
        this.unanswered = unanswered;
    }

    @Override
    public Thinking think(Question question) {
        Thinking thinking = builtIn.think(question);
        return desk.hasModels() && mayAsk(question, thinking)
                ? purpose(question, thinking)
                        .flatMap(purpose -> desk.choose(purpose, question))
                        .map(choice -> wishing(thinking, choice))
                        .orElse(thinking)
                : thinking;
    }

    private static Thinking wishing(Thinking thinking, ModelDesk.Choice choice) {
        List<Decision> decisions = Stream.concat(thinking.decisions().stream(), choice.decisions().stream())
                .toList();
        return new Thinking(
                thinking.dialogue(),
                thinking.conclusion(),
                thinking.tools(),
                decisions,
                thinking.puzzled(),
                Optional.of(choice.wish()));
    }

    private static boolean mayAsk(Question question, Thinking thinking) {
        return question.agent().isPresent()
                && question.channel().isPresent()
                && question.conversation().isPresent()
                && question.business().isPresent()
                && question.outcome().isEmpty()
                && question.understood().intent() != Intent.EMERGENCY
                && question.understood().commands().stream().noneMatch(Command.Escalate.class::isInstance)
                && isOpen(thinking.conclusion());
    }

    private static boolean isOpen(Thought.Conclusion conclusion) {
        return switch (conclusion) {
            case Thought.Answer answer -> true;
            case Thought.Ask ask -> true;
            case Thought.Propose propose -> true;
            case Thought.Commit commit -> false;
            case Thought.HandOver handOver -> false;
            case Thought.GiveUp giveUp -> false;
        };
    }

    private Optional<Purpose> purpose(Question question, Thinking thinking) {
        if (!question.asked().contains(Purpose.UNDERSTAND) && isUnsure(question, thinking)) {
            return Optional.of(Purpose.UNDERSTAND);
        }
        return !question.asked().contains(Purpose.ANSWER) && (thinking.puzzled() || unanswered.isAll(question))
                ? Optional.of(Purpose.ANSWER)
                : Optional.empty();
    }

    private static boolean isUnsure(Question question, Thinking thinking) {
        return thinking.puzzled()
                || question.understood().intent() == Intent.OUT_OF_SCOPE
                || thinking.decisions().stream()
                        .anyMatch(decision -> decision.rows().contains(UNSURE));
    }
}
