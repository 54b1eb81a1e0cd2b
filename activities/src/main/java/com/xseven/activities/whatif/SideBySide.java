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
import java.util.stream.Collectors;

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
        add(recorded, List.of(rerun), deed);
    }

    /** Adds a turn of which the messages are answered by several, in order; at least one. */
    void add(RecordedTurn recorded, List<TurnRecord> reruns, Optional<Deed> deed) {
        TurnRecord last = reruns.getLast();
        Side after = side(
                reruns.stream()
                        .map(rerun -> Discretion.without(
                                rerun.reply().text(), List.of(recorded.standing(), rerun.standing())))
                        .collect(Collectors.joining("\n")),
                last.standing(),
                reruns.stream()
                        .flatMap(rerun -> rerun.explanation().decisions().stream())
                        .toList());
        boolean otherWords = reruns.size() > 1
                || !recorded.reply().text().equals(last.reply().text());
        add(recorded, before(recorded, last.standing()), after, deed, otherWords);
    }

    /** Adds a turn of which the messages wait, and are answered together with later ones. */
    void addUnanswered(RecordedTurn recorded, Standing standing) {
        add(recorded, before(recorded, standing), side("", standing, List.of()), Optional.empty(), true);
    }

    /** Adds a turn that comes out as it did, whatever that table decides now. */
    void addAsItWas(RecordedTurn recorded, Decision decision) {
        Side before = before(recorded, recorded.standing());
        Side after = new Side(before.agent(), before.stage(), before.text(), List.of(decision));
        add(recorded, before, after, Optional.empty(), false);
    }

    private Side before(RecordedTurn recorded, Standing rerun) {
        return side(
                Discretion.without(recorded.reply().text(), List.of(recorded.standing(), rerun)),
                recorded.standing(),
                recorded.explanation().decisions());
    }

    private void add(RecordedTurn recorded, Side before, Side after, Optional<Deed> deed, boolean otherWords) {
        turns.add(new RerunTurn(
                recorded.reply().turn(),
                recorded.at(),
                recorded.reply().intent(),
                before,
                after,
                deed,
                otherWords || !said(before).equals(said(after))));
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
