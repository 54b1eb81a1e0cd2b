package com.xseven.activities.whatif;

import com.xseven.dialogue.reply.Staffing;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.workflows.conversation.Rehearsal;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.whatif.RerunTurn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * A conversation that is being taken again.
 *
 * @param recorded its turns as they were, in order
 * @param sides what comes out of it, beside what came out then
 * @param signOfLife hears of each recorded turn that is about to be taken again, counted from 1
 */
record Retake(
        List<RecordedTurn> recorded,
        Rehearsal rehearsal,
        RecordedWorld world,
        SideBySide sides,
        IntConsumer signOfLife) {

    /** How it is taken again, which depends on the table that is tried. */
    @FunctionalInterface
    interface Manner {

        void play(Retake retake);
    }

    /** Each turn answers what it answered then. */
    static void turnByTurn(Retake retake) {
        retake.each(place -> retake.pass(place));
    }

    /** Takes each turn with messages again; those without are left to {@code silent}, by their place from 0. */
    void each(IntConsumer silent) {
        for (int place = 0; place < recorded.size(); place++) {
            goTo(place);
            RecordedTurn turn = recorded.get(place);
            turn.explanation()
                    .staffing()
                    .flatMap(Staffing::byHand)
                    .ifPresent(byHand -> rehearsal.pick(turn.standing().agent()));
            if (turn.messages().isEmpty()) {
                silent.accept(place);
            } else {
                TurnRecord record = rehearsal.take(turn.messages(), turn.at(), turn.spoken());
                sides.add(turn, record, world.lastDeed());
            }
        }
    }

    void goTo(int place) {
        signOfLife.accept(place + 1);
        world.goTo(place + 1);
    }

    /** Lets a recorded turn pass in which nobody wrote. */
    void pass(int place) {
        RecordedTurn turn = recorded.get(place);
        rehearsal.pass(SideBySide.afterNotice(rehearsal.standing(), recorded, place), turn.at(), turn.spoken());
    }

    /** When a turn ends that lasts as long as a recorded one. */
    Instant ended(int place, Instant begun) {
        RecordedTurn turn = recorded.get(place);
        return begun.plus(Duration.between(turn.at(), turn.spoken()));
    }

    List<RerunTurn> turns() {
        return sides.turns();
    }
}
