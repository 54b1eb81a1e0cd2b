package com.xseven.workflows.whatif;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A turn as it was beside the same turn by other rules. Who sees rules may not see who the customer is: their own words are
 * not in it, and in the words of the replies what is known of them is blanked out.
 *
 * @param turn counted from 1, as recorded
 * @param at when the turn began; the re-run takes place at that time
 * @param intent what the customer wanted, as it was understood then
 * @param deed where the outcome of what was committed in the re-run comes from; empty where nothing was committed
 * @param changed whether agent, stage, words or what the table says differ
 */
public record RerunTurn(
        int turn, Instant at, Intent intent, Side before, Side after, Optional<Deed> deed, boolean changed) {

    /**
     * One of the two.
     *
     * @param text of the reply, shortened where it is long; of several replies, a line each, and empty where the messages are
     *     answered together with those of a later turn
     * @param decisions of the table that is tried, in order; the first few, where there are many
     */
    public record Side(Agent agent, Stage stage, String text, List<Decision> decisions) {

        public Side {
            decisions = List.copyOf(decisions);
        }
    }

    /** Whence it is known what became of an action that was only played. */
    public enum Deed {
        /** An action of its kind was committed in the same turn then, and it went as it went then. */
        AS_RECORDED,
        /** None was, so it is taken to succeed. */
        ASSUMED
    }
}
