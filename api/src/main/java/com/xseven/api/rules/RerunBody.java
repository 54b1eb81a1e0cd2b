package com.xseven.api.rules;

import com.xseven.dialogue.reply.Decision;
import com.xseven.workflows.whatif.RerunTurn;
import com.xseven.workflows.whatif.WhatIfReport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A conversation taken again, turn beside turn.
 *
 * @param changed how many of the turns come out otherwise
 * @param complete whether every turn was taken; a long conversation is taken as far as 100
 */
record RerunBody(int changed, boolean complete, List<TurnBody> turns) {

    /** A turn in which the customer spoke, and what they wanted; {@code deed} says whence the outcome of what was committed is known. */
    record TurnBody(
            int turn,
            Instant at,
            String intent,
            SideBody before,
            SideBody after,
            Optional<String> deed,
            boolean changed) {}

    /**
     * One of the two; {@code decisions} are those of the table that is tried. There is no text where messages are answered with
     * those of a later turn.
     */
    record SideBody(String agent, String stage, String text, List<Decision> decisions) {

        static SideBody of(RerunTurn.Side side) {
            return new SideBody(side.agent().name(), side.stage().name(), side.text(), side.decisions());
        }
    }

    static RerunBody of(WhatIfReport.Rerun rerun) {
        return new RerunBody(
                (int) rerun.turns().stream().filter(RerunTurn::changed).count(),
                rerun.complete(),
                rerun.turns().stream()
                        .map(turn -> new TurnBody(
                                turn.turn(),
                                turn.at(),
                                turn.intent().name(),
                                SideBody.of(turn.before()),
                                SideBody.of(turn.after()),
                                turn.deed().map(Enum::name),
                                turn.changed()))
                        .toList());
    }
}
