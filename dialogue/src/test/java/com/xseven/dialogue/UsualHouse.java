package com.xseven.dialogue;

import com.xseven.dialogue.policy.HouseRules;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.Stage;

/**
 * What the tables that come with the system say, written down again, since they cannot be read here. That it is the same
 * is held where both are known, in {@code activities}.
 *
 * @param failures turns in a row before this one that did not help
 */
public record UsualHouse(int failures) implements HouseRules {

    @Override
    public Takeover takeover(Plight plight) {
        boolean upset = plight.mood() == Mood.UPSET;
        int inRow = plight.understood() ? 0 : failures;
        if (plight.intent() == Intent.EMERGENCY
                || plight.intent() == Intent.TALK_TO_HUMAN
                || plight.intent() == Intent.COMPLAIN
                || (upset && inRow >= 2)
                || inRow >= 3) {
            return Takeover.HAND_OVER;
        }
        return plight.confidence() < 0.3 && inRow >= 1 ? Takeover.OFFER : Takeover.NONE;
    }

    @Override
    public Move next(Situation situation) {
        if (isWithoutEffect(situation.task())) {
            return Move.ANSWER;
        }
        if (situation.stage() == Stage.CONFIRMATION && situation.missing() == 0 && situation.agreed()) {
            return Move.COMMIT;
        }
        if (situation.asked() >= 3) {
            return Move.HAND_OVER;
        }
        return situation.missing() > 0 || situation.confidence() < 0.4 ? Move.ASK : Move.CONFIRM;
    }

    private static boolean isWithoutEffect(Intent task) {
        return switch (task) {
            case BOOK, RESCHEDULE, CANCEL_BOOKING, ORDER, CANCEL_ORDER, UPDATE_HOURS, UPDATE_OFFER, UPDATE_STAFF ->
                false;
            default -> true;
        };
    }
}
