package com.xseven.activities.whatif;

import com.xseven.dialogue.reply.Decision;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.whatif.RerunTurn;
import com.xseven.workflows.whatif.RerunTurn.Deed;
import com.xseven.workflows.whatif.RerunTurn.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Puts what was beside what would have been, small enough for a history. */
final class SideBySide {

    private static final int LONGEST = 500;
    private static final int MOST_DECISIONS = 6;

    private final String table;
    private final List<RerunTurn> turns = new ArrayList<>();

    /** Shows what {@code table} decided. */
    SideBySide(String table) {
        this.table = table;
    }

    List<RerunTurn> turns() {
        return turns;
    }

    void add(RecordedTurn recorded, TurnRecord rerun, Optional<Deed> deed) {
        List<Standing> knowing = List.of(recorded.standing(), rerun.standing());
        Side before = side(
                Discretion.without(recorded.reply().text(), knowing),
                recorded.standing(),
                recorded.explanation().decisions());
        Side after = side(
                Discretion.without(rerun.reply().text(), knowing),
                rerun.standing(),
                rerun.explanation().decisions());
        turns.add(new RerunTurn(
                recorded.reply().turn(),
                recorded.at(),
                recorded.reply().intent(),
                before,
                after,
                deed,
                !recorded.reply().text().equals(rerun.reply().text())
                        || !said(before).equals(said(after))));
    }

    /**
     * Where a turn in which nobody wrote leaves the conversation. What the business told may have changed what is remembered, and
     * the journal has it only as it was: so it is taken over as long as the same is remembered as was then.
     */
    static Standing afterNotice(Standing now, List<RecordedTurn> turns, int place) {
        boolean same = place > 0 && turns.get(place - 1).standing().dialogue().equals(now.dialogue());
        return same ? now.with(turns.get(place).standing().dialogue()) : now;
    }

    private Side side(String text, Standing standing, List<Decision> decisions) {
        return new Side(
                standing.agent(),
                standing.stage(),
                shortened(text),
                decisions.stream()
                        .filter(decision -> decision.table().equals(table))
                        .limit(MOST_DECISIONS)
                        .toList());
    }

    /** What is compared, besides the words. */
    private record Said(String agent, String stage, List<SortedMap<String, String>> answers) {}

    private static Said said(Side side) {
        return new Said(
                side.agent().name(),
                side.stage().name(),
                side.decisions().stream().map(Decision::outputs).toList());
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
