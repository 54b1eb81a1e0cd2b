package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Guess;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a clause wants of an order: of the one under way, of the one that was made, or a new one. */
final class OrderWishes {

    private static final Pattern REQUEST = Pattern.compile(
            "\\b(?:can|could|may|might) (?:i|we) (?:\\w+ ){0,2}?(?:get|have|order|add|take|change|swap|remove|make)\\b"
                    + "|\\b(?:can|could|would|will) you (?:\\w+ ){0,2}?(?:bring|send|deliver|add|make|get|put|remove"
                    + "|take|change|swap)\\b");
    private static final Pattern ASKS_WHEN = Pattern.compile(
            "^\\W*(?:and |but |so |ok |also ){0,3}(?:how (?:late|long|early|soon|much)|when|until|till|where|what|who|why)\\b");
    private static final Pattern ASKS_TOTAL = Pattern.compile(
            "^\\W*(?:and |so |ok ){0,2}how much(?: is| now| then| so far| in total| altogether)?\\W*$|\\b(?:total|altogether|all together|in all)\\b|\\bhow much (?:is|would|will|does) (?:it|that|this|everything)\\b"
                    + "|\\bwhat (?:does|do|will) (?:it|that|i) (?:come to|cost|owe)\\b");
    private static final Pattern CANCELS =
            Pattern.compile("\\b(?:cancel|call off|stop|take back|don't want|do not want|changed my mind)\\b");
    private static final Pattern TRACKS = Pattern.compile(
            "\\bwhere(?:'s| is| are)? (?:it|my|our|the (?:food|order))\\b|\\bis (?:it|the food|everything) (?:ready|done"
                    + "|on (?:its|the) way|coming|out)\\b|\\bhow (?:long|far|much longer)\\b|\\bwhen (?:will|does|is) (?:it"
                    + "|the food)\\b|\\b(?:status|update|eta|track)\\b|\\bdid it (?:leave|go out)\\b|\\b(?:still )?waiting (?:for|on) (?:my|our|the|it)\\b|\\b(?:has|have|did) (?:the kitchen|you|they|it) (?:already |even )?(?:start\\w*|begin|begun)\\b");
    private static final Pattern OF_BOOKING =
            Pattern.compile("\\b(?:book\\w*|reserv\\w*|tables?|appointments?|menu|price|cost|cheap\\w*)\\b");
    private static final Guess ORDER = new Guess(Intent.ORDER, 0.9, "grammar");

    private OrderWishes() {}

    /** {@code plain} is the text that the clause is part of. */
    static Optional<Guess> of(ClauseReading clause, Draft draft, String plain) {
        if (!draft.business().takesOrders()) {
            return Optional.empty();
        }
        if (draft.ordering()) {
            return underWay(clause, draft);
        }
        if (draft.taskOpen()) {
            return takesAway(clause, draft) ? begins(clause, plain) : Optional.empty();
        }
        return made(clause, draft).or(() -> begins(clause, plain));
    }

    /** Whether the words are about a visit, and not about an order. */
    static boolean isOfBooking(ClauseReading clause) {
        return OF_BOOKING.matcher(clause.plain()).find();
    }

    private static Optional<Guess> underWay(ClauseReading clause, Draft draft) {
        boolean offers = clause.has(Mention.Offers.class);
        boolean asks = clause.question()
                && (ASKS_WHEN.matcher(clause.plain()).find()
                        || !REQUEST.matcher(clause.plain()).find());
        if (asks) {
            return !offers && ASKS_TOTAL.matcher(clause.plain()).find()
                    ? Optional.of(new Guess(Intent.PENDING_ACTIONS, 0.9, "grammar"))
                    : Optional.empty();
        }
        boolean says = offers
                || clause.names(SlotName.ADDRESS)
                || OrderItems.changes(clause.plain())
                || (!isOfBooking(clause) && !clause.hasTimeOrParty() && OrderItems.namesOption(clause.plain(), draft))
                || OrderDetails.fulfilment(clause.plain()).isPresent()
                || Notes.isIn(clause.plain());
        boolean address = draft.asked().filter(SlotName.ADDRESS::equals).isPresent()
                && clause.acts().isEmpty()
                && ClausePatterns.guess(clause.plain()).isEmpty();
        return says || address ? Optional.of(ORDER) : Optional.empty();
    }

    /** What is said of an order that stands, without naming it. */
    private static Optional<Guess> made(ClauseReading clause, Draft draft) {
        if (draft.state().order().isEmpty()
                || OF_BOOKING.matcher(clause.plain()).find()) {
            return Optional.empty();
        }
        if (CANCELS.matcher(clause.plain()).find()) {
            return Optional.of(new Guess(Intent.CANCEL_ORDER, 0.9, "grammar"));
        }
        return TRACKS.matcher(clause.plain()).find()
                ? Optional.of(new Guess(Intent.TRACK_ORDER, 0.9, "grammar"))
                : Optional.empty();
    }

    /** Dishes to go are no part of a table that was spoken of before. */
    private static boolean takesAway(ClauseReading clause, Draft draft) {
        return draft.task().filter(Intent.BOOK::equals).isPresent()
                && clause.has(Mention.Offers.class)
                && OrderDetails.fulfilment(clause.plain()).isPresent();
    }

    /** Who counts dishes wants them. */
    private static Optional<Guess> begins(ClauseReading clause, String plain) {
        boolean asks = clause.question() && !REQUEST.matcher(clause.plain()).find();
        boolean wants = clause.has(Mention.Offers.class)
                && !asks
                && !OF_BOOKING.matcher(clause.plain()).find()
                && !clause.hasTimeOrParty()
                && (OrderItems.counts(clause, plain)
                        || Notes.isIn(clause.plain())
                        || REQUEST.matcher(clause.plain()).find());
        return wants ? Optional.of(ORDER) : Optional.empty();
    }
}
