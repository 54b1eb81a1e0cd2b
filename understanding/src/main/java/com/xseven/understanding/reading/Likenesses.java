package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.intent.Figures;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What the clauses of a message are like, as the encoder sees it, which takes its time: it is asked for few of them. */
final class Likenesses {

    /** Whatever else it is like: whether a house does, sells or serves something is a question about its offers. */
    private static final Pattern ASKS_FOR_A_THING =
            Pattern.compile("^\\W*(?:\\w+ )?do (?:you|u)(?: guys)? (?:also )?(?:do|sell|serve|offer|carry|stock)\\b");

    private static final Set<Intent> ASKING =
            EnumSet.of(Intent.ASK_HOURS, Intent.ASK_OFFERS, Intent.ASK_LOCATION, Intent.ASK_POLICY);

    private static final double SURE_OF_A_QUESTION = 0.5;

    /** What may be said of an offer, a day and a number of people just as well as that they are wanted. */
    private static final Set<Intent> INSTEAD_OF_BOOKING = EnumSet.of(
            Intent.RESCHEDULE,
            Intent.CANCEL_BOOKING,
            Intent.EMERGENCY,
            Intent.COMPLAIN,
            Intent.ASK_HOURS,
            Intent.CHECK_AVAILABILITY,
            Intent.TALK_TO_HUMAN,
            Intent.PENDING_ACTIONS,
            Intent.OUT_OF_SCOPE);

    private static final double LIKE_ANOTHER = 0.6;

    private static final Pattern OF_THIS_HOUSE = Pattern.compile("\\b(?:you|u|ya|y'all|your|yours|here)\\b");

    private static final double SURELY_ELSEWHERE = 0.7;

    /** What a few words are about shows in what they name. */
    private static final int LONG_ENOUGH = 20;

    /** A message of more clauses than people write must not keep the encoder busy. */
    private static final int MOST_LIKENESSES = 8;

    private final Intents intents;
    private int likenesses;

    Likenesses(Intents intents) {
        this.intents = intents;
    }

    /** Whether a story is told to complain of the house. */
    boolean isComplaint(ClauseReading clause) {
        likenesses++;
        return likenesses <= MOST_LIKENESSES
                && intents.byLikeness(clause.plain()).intent() == Intent.COMPLAIN;
    }

    /** An intent among some that are expected, if the clause is like one of them. */
    Optional<Guess> among(Set<Intent> expected, ClauseReading clause) {
        if (likenesses >= MOST_LIKENESSES) {
            return Optional.empty();
        }
        likenesses++;
        return Optional.of(intents.byLikeness(clause.plain(), expected))
                .filter(guess -> expected.contains(guess.intent()));
    }

    /** What it is most like; out of scope where too many clauses were looked at already. */
    Guess of(ClauseReading clause) {
        likenesses++;
        if (likenesses > MOST_LIKENESSES) {
            return new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar");
        }
        Guess likely = intents.byLikeness(clause.plain());
        if (likely.intent() == Intent.EMERGENCY) {
            likely = intents.byLikeness(Figures.without(clause.plain()).strip());
        }
        if (isStated(clause) && ASKING.contains(likely.intent()) && likely.confidence() < SURE_OF_A_QUESTION) {
            return new Guess(Intent.OUT_OF_SCOPE, likely.confidence(), likely.producer());
        }
        return likely.intent() == Intent.OUT_OF_SCOPE
                        && ASKS_FOR_A_THING.matcher(clause.plain()).find()
                ? new Guess(Intent.ASK_OFFERS, 0.6, "grammar")
                : likely;
    }

    /** Who says when or for how many, and asks nothing, wants it. */
    static boolean isStated(ClauseReading clause) {
        return !clause.question() && clause.hasTimeOrParty();
    }

    /** What a clause holds makes it a booking, unless all of its words are plainly like something else. */
    Guess unlessLike(ClauseReading clause, Guess otherwise) {
        if (clause.valuesOnly() || likenesses >= MOST_LIKENESSES) {
            return otherwise;
        }
        Guess likely = of(clause);
        return likely.confidence() >= LIKE_ANOTHER && INSTEAD_OF_BOOKING.contains(likely.intent()) ? likely : otherwise;
    }

    /** Whoever names a dish or a service asks about this house's, unless all of the words are plainly like those for elsewhere. */
    Guess unlessElsewhere(ClauseReading clause, Guess otherwise) {
        if (clause.valuesOnly()
                || likenesses >= MOST_LIKENESSES
                || clause.plain().length() < LONG_ENOUGH
                || OF_THIS_HOUSE.matcher(clause.plain()).find()) {
            return otherwise;
        }
        Guess likely = of(clause);
        return likely.confidence() >= SURELY_ELSEWHERE && likely.intent() == Intent.OUT_OF_SCOPE ? likely : otherwise;
    }
}
