package com.xseven.understanding.reading;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.Guess;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "The usual", "same as last time": what was had before is wanted again, or it is asked when that was. */
final class Usual {

    /** What is the customer's or the house's, and not what was had. */
    private static final String DETAIL = "(?:(?:delivery|phone|home|work|contact|street) )?"
            + "(?:address|place|spot|location|street|names?|numbers?|phone|telephone|mobile|e-?mail|mail|contacts?|driver|courier|rider)";

    private static final String NOT_WHAT_WAS_HAD = "(?! (?:" + DETAIL
            + "|hours?|opening|closing|times?|days?|prices?|costs?|wait|waiting|way|rates?|discount|tip|rules?|polic(?:y|ies))\\b)";
    private static final String BEFORE =
            "(?:(?:the )?last (?:time|visit|order|booking|appointment)|before|always|usual|i (?:always|usually|normally) (?:have|get|order|take))";
    private static final Pattern AGAIN = Pattern.compile("\\b(?:the|my|our) usual\\b" + NOT_WHAT_WAS_HAD
            + "|\\bsame(?: (?:thing|things|order|one|service|stuff|haircut|cut|table|booking|appointment|again))?,? (?:as|like) "
            + BEFORE + "\\b"
            + "|\\b(?:as|like) (?:the )?last time\\b"
            + "|\\bwhat(?:ever)? (?:i|we) (?:had|got|ordered|booked|took) (?:the )?last time\\b"
            + "|\\brepeat (?:my|our) (?:last|previous) (?:order|booking|visit|appointment)\\b");
    private static final Pattern WHEN = Pattern.compile("\\bwhen (?:was|were|did) (?:i|we)(?: \\w+){0,3} last\\b"
            + "|\\bwhen (?:was|were) (?:my|our) last (?:visit|appointment|time|order|booking)\\b");
    private static final Pattern OTHERWISE = Pattern.compile(
            "\\b(?:not|no|don't|dont|do not|didn't|never|wasn't|isn't|wrong|problem|mistake|cold|late|bad|terrible|awful|worse"
                    + "|forgot|forgotten|lost|missing|missed|waited|waiting|broken|burnt|burned|soggy|stale|spilled|spilt|rude|horrible"
                    + "|disgusting|disappointed|disappointing|overcharged|refund|complain|complaint)\\b");
    private static final Pattern DETAIL_BEFORE = Pattern.compile(
            "\\b" + DETAIL + "(?:'s|,|:| (?:is|are|will be|should be|stays?|remains?|still|just|exactly|the|all))* ?$");
    private static final Pattern DETAIL_AFTER =
            Pattern.compile("^,? (?:for|with|on|about|as to) (?:the|my|our) " + DETAIL + "\\b");
    private static final Pattern REQUEST = Pattern.compile(
            "\\b(?:can|could|may|might) (?:i|we) (?:\\w+ ){0,2}?(?:get|have|order|book|reserve|do|take)\\b"
                    + "|\\b(?:can|could|would|will) you (?:\\w+ ){0,3}?(?:bring|send|deliver|make|get|book|do|give|put)\\b");
    private static final Pattern BESIDES = Pattern.compile("\\b(?:and|plus|with|also|but|extra)\\b|[&+]");

    private final Draft draft;
    private final Commands commands;
    private final ActCommands acts;
    private final TaskDetails details;
    private final Wishes wishes;

    Usual(Draft draft, Commands commands, ActCommands acts, TaskDetails details, Wishes wishes) {
        this.draft = draft;
        this.commands = commands;
        this.acts = acts;
        this.details = details;
        this.wishes = wishes;
    }

    /** Reads a clause that is about what was before; false for any other, of which nothing is read. */
    boolean reads(ClauseReading clause) {
        if (WHEN.matcher(clause.plain()).find()) {
            askWhen(clause);
            return true;
        }
        if (isWantedIn(clause)) {
            want(clause);
            return true;
        }
        return false;
    }

    private boolean isWantedIn(ClauseReading clause) {
        boolean other = draft.task()
                .filter(task -> task != Intent.BOOK && task != Intent.ORDER)
                .isPresent();
        Matcher again = AGAIN.matcher(clause.plain());
        return !other
                && again.find()
                && !OTHERWISE.matcher(clause.plain()).find()
                && (!clause.question()
                        || again.group().startsWith("what")
                        || REQUEST.matcher(clause.plain()).find())
                && !isOfDetail(clause, again)
                && !isSpeltOut(clause, clause.plain().substring(again.end()))
                && !wishes.isLikeComplaint(clause);
    }

    /** "The address is the same as before" is of the address alone. */
    private static boolean isOfDetail(ClauseReading clause, Matcher again) {
        return DETAIL_BEFORE.matcher(clause.plain().substring(0, again.start())).find()
                || DETAIL_AFTER.matcher(clause.plain().substring(again.end())).find();
    }

    /** "The usual, one lasagna" says itself what the usual is. */
    private boolean isSpeltOut(ClauseReading clause, String after) {
        return clause.has(Mention.Offers.class)
                && task(clause) == Intent.ORDER
                && !BESIDES.matcher(after).find();
    }

    private Intent task(ClauseReading clause) {
        return draft.task().orElseGet(() -> {
            boolean comes = OrderWishes.isOfBooking(clause)
                    || (clause.hasTimeOrParty()
                            && OrderDetails.fulfilment(clause.plain()).isEmpty());
            return draft.business().takesOrders() && !comes ? Intent.ORDER : Intent.BOOK;
        });
    }

    private void want(ClauseReading clause) {
        acts.add(clause, false);
        Intent task = task(clause);
        if (draft.task().isEmpty()) {
            details.start(clause, new Guess(task, 0.9, "grammar"));
            draft.openTask(task);
        }
        details.fill(clause);
        commands.set(
                task, new Values.Value(SlotName.AGAIN, "true", clause.clause().span()), draft);
        draft.put(SlotName.AGAIN, "true");
    }

    private void askWhen(ClauseReading clause) {
        Guess guess = new Guess(Intent.PENDING_ACTIONS, 0.9, "grammar");
        commands.add(
                guess.intent(),
                guess,
                new Command.AskFact(
                        Intent.PENDING_ACTIONS,
                        new TreeMap<>(Map.of(SlotName.AGAIN, "true")),
                        Optional.empty(),
                        commands.evidence(clause.clause().span(), guess)));
    }
}
