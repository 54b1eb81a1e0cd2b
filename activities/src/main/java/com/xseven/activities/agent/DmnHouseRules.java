package com.xseven.activities.agent;

import com.xseven.dialogue.policy.HouseRules;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.rules.Ruling;
import com.xseven.rules.escalation.Escalating;
import com.xseven.rules.escalation.EscalationFacts;
import com.xseven.rules.stage.NextStep;
import com.xseven.rules.stage.StageAction;
import com.xseven.rules.stage.StageFacts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rules of the house by the tables {@code escalation} and {@code stage-policy}, for one turn. What was asked once is
 * not asked again, so that each answer is decided, and recorded, once.
 */
final class DmnHouseRules implements HouseRules {

    /** More digits of a likeness say nothing, and are kept with every turn. */
    private static final double DIGITS = 100;

    private final HouseTables tables;
    private final Flow flow;
    private final int failures;
    private final List<Decision> decisions;
    private final Map<Plight, Takeover> takeovers = new HashMap<>();
    private final Map<Situation, Move> moves = new HashMap<>();

    /**
     * @param failures turns in a row before this one that did not help
     * @param decisions takes what is decided, in order
     */
    DmnHouseRules(HouseTables tables, Flow flow, int failures, List<Decision> decisions) {
        this.tables = tables;
        this.flow = flow;
        this.failures = failures;
        this.decisions = decisions;
    }

    @Override
    public Takeover takeover(Plight plight) {
        return takeovers.computeIfAbsent(plight, this::decide);
    }

    @Override
    public Move next(Situation situation) {
        return moves.computeIfAbsent(situation, this::decide);
    }

    /** Whoever is understood again is being helped: the row of failures is at its end. */
    private Takeover decide(Plight plight) {
        int inRow = plight.understood() ? 0 : failures;
        return takeover(answer(tables.escalation()
                        .decide(new EscalationFacts(
                                flow,
                                plight.intent(),
                                rounded(plight.confidence()),
                                Optional.of(plight.mood()),
                                inRow)))
                .escalation());
    }

    private Move decide(Situation situation) {
        return move(answer(tables.stages()
                        .decide(new StageFacts(
                                situation.stage(),
                                action(situation.task()),
                                rounded(situation.confidence()),
                                situation.missing(),
                                situation.asked(),
                                situation.agreed())))
                .next());
    }

    private <T> T answer(Ruling<T> ruling) {
        decisions.add(ruling.decision());
        return switch (ruling) {
            case Ruling.Ruled<T> ruled -> ruled.answer();
            case Ruling.Undecided<T> undecided ->
                throw new IllegalStateException("Expected the rules of the house to say, but: " + undecided.reason());
        };
    }

    private static double rounded(double confidence) {
        return Math.round(confidence * DIGITS) / DIGITS;
    }

    private static Optional<StageAction> action(Intent task) {
        return Arrays.stream(StageAction.values())
                .filter(action -> action.name().equals(task.name()))
                .findFirst();
    }

    private static Takeover takeover(Escalating escalating) {
        return switch (escalating) {
            case NONE -> Takeover.NONE;
            case OFFER -> Takeover.OFFER;
            case HAND_OVER -> Takeover.HAND_OVER;
        };
    }

    private static Move move(NextStep next) {
        return switch (next) {
            case ANSWER -> Move.ANSWER;
            case ASK -> Move.ASK;
            case CONFIRM -> Move.CONFIRM;
            case COMMIT -> Move.COMMIT;
            case HAND_OVER -> Move.HAND_OVER;
        };
    }
}
