package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import java.util.ArrayList;
import java.util.List;

/** Clauses that are like nothing that is done here, and what they may mean nevertheless by what they mention. */
final class Strays {

    private static final double SURELY_NOT_MEANT = 0.6;
    private static final double LIKELY_WANTED = 0.75;

    private final Draft draft;
    private final Commands commands;
    private final ActCommands acts;
    private final TaskDetails details;

    /** What was said of people before it was clear that something is to be booked. */
    private final List<ClauseReading> leftOver = new ArrayList<>();

    Strays(Draft draft, Commands commands, ActCommands acts, TaskDetails details) {
        this.draft = draft;
        this.commands = commands;
        this.acts = acts;
        this.details = details;
    }

    /** Once all clauses were read. */
    void finish() {
        if (draft.taskOpen()) {
            leftOver.forEach(details::fill);
        }
    }

    void outOfScope(ClauseReading clause, Guess guess) {
        if (isAilment(clause)) {
            seeTo(clause);
            return;
        }
        int before = commands.size();
        acts.add(clause, false);
        boolean service = clause.has(Mention.Offers.class)
                && !draft.business().services().isEmpty()
                && !isSurelyElsewhere(clause, guess);
        boolean says = clause.hasTimeOrParty() && !clause.question() && guess.confidence() < SURELY_NOT_MEANT;
        boolean goesOn = draft.taskOpen() && !isSurelyElsewhere(clause, guess);
        if (goesOn || (says && !isPast(clause)) || service || namesPlace(clause)) {
            details.fill(clause);
        } else if (clause.has(Mention.Party.class)) {
            leftOver.add(clause);
        }
        if (commands.size() == before) {
            commands.unclear(clause.clause().span(), guess);
        }
    }

    /** Who tells those where they live who come there wants them to come. */
    private boolean namesPlace(ClauseReading clause) {
        return clause.names(SlotName.ADDRESS)
                && !clause.question()
                && draft.business().category() == Category.LOCAL_SERVICES;
    }

    /** A question that names a service and wants something else: how to do it oneself, what one earns by it. */
    private static boolean isSurelyElsewhere(ClauseReading clause, Guess guess) {
        return guess.confidence() >= SURELY_NOT_MEANT
                && (clause.question() || guess.producer().equals("grammar"));
    }

    /** Whether it tells what is wrong to those who see to that. */
    boolean isAilment(ClauseReading clause) {
        boolean books = draft.task().filter(Intent.BOOK::equals).isPresent();
        return (books || !draft.taskOpen()) && Ailments.in(clause, draft.business());
    }

    /** Who tells what is wrong to those who see to it wants them to, whether or not they have said so before. */
    void seeTo(ClauseReading clause) {
        draft.tellWhatIsWrong();
        acts.add(clause, false);
        details.start(clause, new Guess(Intent.BOOK, LIKELY_WANTED, "grammar"));
        details.fill(clause);
    }

    /** Who tells of a day that is over does not book it. */
    private boolean isPast(ClauseReading clause) {
        return clause.mentions().stream()
                .anyMatch(mention -> mention instanceof Mention.Day day
                        && day.date().isBefore(draft.now().toLocalDate()));
    }
}
