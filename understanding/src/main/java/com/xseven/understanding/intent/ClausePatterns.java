package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words that leave no doubt about what a clause wants. A pattern belongs here only if it is practically never wrong;
 * clauses that fit several, or none, are left to the encoder.
 */
public final class ClausePatterns {

    private static final double CONFIDENCE = 0.95;

    private record Rule(Intent intent, Pattern must, Pattern mustNot) {
        boolean fits(String clause) {
            return must.matcher(clause).find() && !mustNot.matcher(clause).find();
        }
    }

    private static final String EXISTING =
            "\\b(?:cancel|chang|mov|reschedul|postpon|push|shift|rebook|updat|switch)\\w*\\b|\\b(?:my|our|the|that) (?:\\w+ )?(?:existing |current )?(?:booking|reservation|appointment)s?\\b"
                    + "|\\b(?:booked|reserved)\\b|\\bhow (?:far|long|early)\\b|\\b(?:policy|deposit|bring|need to book|have to book|necessary|do i need|required?)\\b|\\bwithout (?:a )?(?:booking|reservation)|\\bflight|\\bhotel|\\bhow many (?:bookings|reservations)";

    private static final List<Rule> EMERGENCIES = List.of(rule(
            Intent.EMERGENCY,
            "chest (?:pain|hurts|is tight)|pain in (?:his|her|my|the) chest|heart attack|(?:can't|cannot|can not|cant|not|stopped) (?:breath\\w*)|unconscious|(?:won't|doesn't|will not|not) wake|passed out|not respond"
                    + "|overdos|swallowed (?:poison|bleach|pills)|suicid|kill (?:myself|himself|herself)|end(?:ing)? my life|(?:bleeding|blood) (?:heavily|badly|a lot|everywhere|out)|(?:heavily|badly|severely) bleeding|won't stop bleeding"
                    + "|having a (?:stroke|seizure)|\\bchoking|throat is (?:swelling|closing)|anaphyla|call (?:an )?ambulance|call 911|face is drooping|gas leak|smell gas|(?:there's|there is|we have) a fire\\b|on fire\\b|been (?:stabbed|shot)",
            "\\bhad (?:a|chest)\\b.*\\b(?:ago|last)|\\bhistory of|\\bno chest pain"));

    private static final List<Rule> RULES = List.of(
            rule(
                    Intent.TALK_TO_HUMAN,
                    "\\b(?:speak|talk|chat|connect|put|transfer|pass|hand) (?:me )?(?:over )?(?:to|with|through) (?:a |an |the |your |some |real |live |another )*(?:human|person|someone|somebody|people|manager|agent|rep|representative|staff|owner|boss|receptionist|reception|operator|employee)\\b"
                            + "|\\b(?:real|actual|live) (?:person|human|agent)\\b|^(?:a )?(?:human|agent|operator|representative|person)(?: please)?[.!?]*$|\\bcall me back\\b",
                    "\\btable\\b"),
            rule(Intent.CANCEL_ORDER, "\\bcancel\\b.*\\border\\b", "\\bin order to|booking|reservation|policy"),
            rule(
                    Intent.TRACK_ORDER,
                    "\\b(?:where(?:'s| is)|track|status of|what about|news on) (?:my|our|the) (?:order|food|delivery|pizza)\\b|\\bmy (?:order|food|delivery) (?:hasn't|has not|didn't|is late)",
                    "\\bmenu"),
            rule(
                    Intent.CANCEL_BOOKING,
                    "\\bcancel\\w*\\b.*\\b(?:booking|reservation|appointment|table|visit)\\b|\\b(?:booking|reservation|appointment|table)\\b.*\\bcancel",
                    "\\bpolicy|\\bfree of charge|\\bfee\\b|\\bhow (?:late|long|far)|\\bcan i still|\\bcharge|\\bif i\\b|\\border\\b"),
            rule(
                    Intent.RESCHEDULE,
                    "\\b(?:reschedul\\w*|postpone)\\b|\\b(?:change|move|shift|push back|update) (?:my|our|the|an existing|that) (?:\\w+ )?(?:booking|reservation|appointment)\\b",
                    "\\bpolicy|\\bfee\\b"),
            rule(
                    Intent.ASK_HOURS,
                    "\\b(?:what time|when|until when|how late|how long|how early|till when|what hours?|which days|what days)\\b.*\\b(?:open|opens|close|closes|closed|shut)\\b|\\b(?:opening|business|working|store|kitchen|your|the) (?:hours|times)\\b|\\b(?:are|is|r) (?:you|u|you guys|it|the (?:\\w+ )?(?:restaurant|shop|salon|place|store|garage|clinic|office|kitchen|house))\\b.*\\b(?:open|closed)\\b"
                            + "|\\b(?:do|does|will) (?:you|u|you guys|y'all|the \\w+)\\b.*\\b(?:open|close)\\b|^(?:you )?open (?:on |today|tomorrow|now|late|sun|mon|tue|wed|thu|fri|sat|\\?)|^(?:opening |your )?hours\\b|\\bclosing time\\b|\\bhours (?:for|on|of)\\b",
                    "\\b(?:update|change|set|extend|our (?:business |opening )?hours)\\b|\\bopenings?\\b(?! (?:hours|times?))|\\bhappy hour|\\bclose to\\b|\\bclosest|\\bopen (?:tables?|slots?|spots?|appointments?)|\\bhours of notice"),
            rule(
                    Intent.ASK_LOCATION,
                    "\\bwhere (?:are|r) (?:you|u|you guys)\\b|\\bwhere(?:'s| is) (?:the |your )?(?:restaurant|shop|salon|place|store|garage|clinic|office|cafe|spa|it)\\b|\\b(?:your|the) (?:full |exact |street )?address\\b|^(?:address|location|directions)\\b|\\b(?:directions|located|how (?:do|can) (?:i|we) (?:get|find)(?: to)? (?:there|you|it))\\b|\\b(?:your|the) (?:phone|telephone|contact) ?(?:number|details)?\\b|\\bwhat's the address\\b|\\bwhat (?:street|area|part of town|neighbou?rhood)\\b",
                    "\\bmy (?:order|phone|number|address)\\b|\\bemail address is\\b|\\bdeliver"),
            rule(
                    Intent.ASK_POLICY,
                    "\\b(?:cancell?ation|cancel) (?:policy|fee|terms|rules|charge)\\b|\\b(?:parking|deposit|dress code|wi-?fi|wheelchair|corkage|high ?chairs?|walk[ -]?ins?|no[ -]show)\\b|\\b(?:accept|take|pay (?:with|by|using)) (?:\\w+ )?(?:cards?|cash|amex|visa|paypal|apple pay|insurance)\\b|\\bbring (?:my|our|a|an|the) (?:\\w+ )?(?:dogs?|cat|pet|kids?|baby|cake|wine|bottle)\\b|\\b(?:dogs?|pets?|kids|children) (?:allowed|welcome|friendly|ok)\\b|\\b(?:allow|pet|dog|kid|child)[- ]?(?:dogs|pets|friendly|kids)\\b"
                            + "|\\b(?:outdoor|outside|terrace|patio) (?:seating|tables?|area)\\b|\\bhow (?:far|long|early) (?:in advance|ahead)\\b|\\b(?:do you|you) deliver\\b|\\b(?:biggest|largest|maximum) (?:group|party|table)\\b|\\bhow (?:many|big).*\\b(?:at most|maximum|can you (?:take|seat|accommodate))\\b|\\bcan (?:i|we) cancel\\b",
                    "\\b(?:charge|price|cost) (?:of|for) an?\\b|\\btable (?:on|in|at) the\\b|\\b(?:book|reserve|would like|i'd like|we'd like)\\b"),
            rule(
                    Intent.CHECK_AVAILABILITY,
                    "\\b(?:available|availability|openings?|vacanc(?:y|ies))\\b|\\bfree (?:tables?|slots?|spots?|times?|appointments?)\\b|\\b(?:tables?|slots?|spots?|times?|appointments?|seats) (?:are |is )?(?:still )?(?:free|left|open)\\b|\\bfully booked\\b|\\b(?:do|would|did) (?:you|u) (?:still )?(?:have|got) (?:a |an |any |some )?(?:free )?(?:tables?|rooms?|space|slots?|openings?|spots?|appointments?|seats)\\b|\\b(?:is|are) there (?:still )?(?:a |an |any |some )?(?:free )?(?:tables?|rooms?|space|slots?|spots?|appointments?|seats)\\b|^(?:any|got|have)(?: any| a)?(?: chance of a)? (?:tables?|room|space|slots?|spots?|appointments?)\\b|\\b(?:fit|squeeze) (?:us|me) in\\b|\\bhave (?:anything|something) (?:free |open |available |on |at |for |tonight|tomorrow|around )",
                    "\\b(?:vegan|vegetarian|menu|gluten|dish|wifi|parking|when (?:are|will)|opening (?:hours|times?)|baby|for kids|allerg|outdoor|terrace|dessert|starter)"),
            rule(
                    Intent.ORDER,
                    "\\b(?:order|takeout|take ?away|for delivery|delivered|to go)\\b",
                    "\\b(?:in order|my order|the order|our order|cancel|track|out of order|do you (?:do|offer|have|deliver)|last orders?|book)\\b"),
            rule(
                    Intent.BOOK,
                    "\\b(?:book|reserve|make|schedule|need|want|like|get|have|arrange|set up|place|put)\\b.*\\b(?:tables?|reservations?|bookings?|appointments?|spots?|slots?)\\b|\\b(?:book|reserve)\\b|^(?:a |one )?(?:table|reservation|booking|appointment)\\b|\\btable (?:for|4|tomorrow|tonight)\\b|\\b(?:reservation|booking|appointment) (?:for|on|tomorrow|tonight|please)\\b|\\bschedule (?:a|an|my|me)\\b|^(?:make|do) (?:a|an) (?:reservation|booking|appointment)|\\bput (?:me|us) down\\b",
                    EXISTING),
            rule(
                    Intent.ASK_OFFERS,
                    "\\bhow much (?:is|are|does|do|for|would|will)\\b|\\b(?:menu|prices?|price ?list|cost|costs|how expensive|cheapest|specials)\\b|\\bwhat (?:do you|services|treatments|dishes|food|kind of food|desserts?|starters?|drinks?)\\b.*\\b(?:do|have|offer|serve|sell|are|provide|you)\\b|\\bdo (?:you|u|you guys) (?:sell|serve)\\b"
                            + "|\\b(?:any|anything|something|options?|what's|what is|which|do (?:you|u)|have you|is there|are there|got)\\b.*\\b(?:vegan|vegetarian|veggie|gluten|halal|kosher|dairy|lactose|nut[- ]?free|plant[- ]based|meat)\\b|^(?:vegan|vegetarian|gluten[- ]free|halal|kosher)\\b.*\\?",
                    "\\b(?:raise|update|change|add|remove|set)\\b|\\bcancel|\\bdeposit|\\bfee\\b"));

    private ClausePatterns() {}

    private static Rule rule(Intent intent, String must, String mustNot) {
        return new Rule(intent, Pattern.compile(must), Pattern.compile(mustNot));
    }

    /** A danger to life named anywhere in the text. */
    public static Optional<Guess> emergency(String text) {
        return firstOf(EMERGENCIES, text);
    }

    /** What a clause in plain text wants, if its words leave no doubt. */
    public static Optional<Guess> guess(String clause) {
        List<Rule> fitting = RULES.stream().filter(rule -> rule.fits(clause)).toList();
        return fitting.size() == 1 ? Optional.of(guess(fitting.getFirst())) : Optional.empty();
    }

    private static Optional<Guess> firstOf(List<Rule> rules, String text) {
        return rules.stream().filter(rule -> rule.fits(text)).findFirst().map(ClausePatterns::guess);
    }

    private static Guess guess(Rule rule) {
        return new Guess(rule.intent(), CONFIDENCE, "grammar");
    }
}
