package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What sounds like a complaint: one of the house, or the reason for something that the same message wants. */
final class Complaints {

    private static final Pattern SERVED =
            Pattern.compile("\\b(?:food|meals?|dish(?:es)?|drinks?|delivery|orders?|ordered)\\b");
    private static final double SURE_ENOUGH = 0.85;

    private final Backdrop backdrop;
    private final Draft draft;
    private final Commands commands;

    /** Whether some clause of the message says when, for how many, or what. */
    private final boolean wanted;

    private final List<Complaint> complaints = new ArrayList<>();

    Complaints(Backdrop backdrop, Draft draft, Commands commands, boolean wanted) {
        this.backdrop = backdrop;
        this.draft = draft;
        this.commands = commands;
        this.wanted = wanted;
    }

    void add(ClauseReading clause, Guess guess) {
        if (isReason(guess) && draft.taskOpen()) {
            return;
        }
        if (guess.confidence() < SURE_ENOUGH || !Ailments.isOfTheHouse(clause)) {
            complaints.add(new Complaint(clause, guess));
            return;
        }
        escalate(clause, guess);
    }

    /** Where the message says when, for how many or what, an unsure complaint is why. */
    boolean isReason(Guess guess) {
        return wanted && guess.confidence() < SURE_ENOUGH;
    }

    private void escalate(ClauseReading clause, Guess guess) {
        commands.add(
                guess.intent(),
                guess,
                new Command.Escalate(
                        guess.intent(), commands.evidence(clause.clause().span(), guess)));
    }

    /** What sounds like a complaint and may be the reason for something that the same message wants. */
    private record Complaint(ClauseReading clause, Guess guess) {}

    /** Once all clauses were read. */
    void finish() {
        if (!commands.startsTask() && !complaints.isEmpty()) {
            complaints.stream()
                    .filter(complaint -> commands.asks() ? !isAside(complaint.clause()) : !isReason(complaint.guess()))
                    .forEach(complaint -> escalate(complaint.clause(), complaint.guess()));
        }
    }

    /** Whether what sounds like a complaint begins by how somebody's day went and comes to nothing of this house. */
    private boolean isAside(ClauseReading clause) {
        int from = clause.clause().span().from();
        return Ailments.isOfAnotherHouse(clause)
                || (backdrop.isBehind(new Span(from, from + 1))
                        && !clause.has(Mention.Offers.class)
                        && !SERVED.matcher(clause.plain()).find()
                        && !Ailments.isOfTheHouse(clause));
    }
}
