package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what is wrong with somebody or something from a complaint about the house: to those who see to such things. */
final class Ailments {

    private static final Map<Category, Pattern> SEEN_TO = seenTo();

    /** Who speaks of the house, its people or its bills complains. */
    private static final Pattern OF_THE_HOUSE = Pattern.compile(
            "\\b(?:you|your|yours|u|ur|y'all|staff|receptionist|waitress|waiter|manager|refund\\w*|charged?"
                    + "|overcharged|rude\\w*|unprofessional|appointment|booking|service|bill|invoice|last time|after (?:the|my|our) visit)\\b");

    private Ailments() {}

    private static Map<Category, Pattern> seenTo() {
        Map<Category, Pattern> seenTo = new EnumMap<>(Category.class);
        seenTo.put(
                Category.HEALTH_MEDICAL,
                Pattern.compile(
                        "\\b(?:hurts?|hurting|pain\\w*|\\w*aches?|aching|broke|broken|chipped|cracked|loose tooth|bleeding gums?"
                                + "|cough\\w*|fever\\w*|rash|swollen|swelling|sore|itch\\w*|dizzy|nause\\w*|sick|flu|infect\\w*|sprain\\w*"
                                + "|twisted|pulled|stiff|blurry|numb|lump|allerg\\w*|can't sleep|throw\\w* up|vomit\\w*)\\b"));
        seenTo.put(
                Category.AUTOMOTIVE_SERVICES,
                Pattern.compile(
                        "\\b(?:noises?|grind\\w*|squeak\\w*|squeal\\w*|rattl\\w*|clunk\\w*|knocking|leak\\w*|smok\\w*|stall\\w*"
                                + "|overheat\\w*|(?:won't|doesn't|wouldn't|not) (?:start|turn over|shift)|check engine|engine light|warning light"
                                + "|vibrat\\w*|shak\\w*|flat tire|flat tyre|puncture\\w*|(?:dead|flat|empty) battery|battery (?:is )?(?:dead|flat)|broke down"
                                + "|pulls to|losing (?:air|oil|coolant|pressure)|low (?:oil|pressure|tire)|ran over)\\b"));
        seenTo.put(
                Category.LOCAL_SERVICES,
                Pattern.compile(
                        "\\b(?:leak\\w*|clogg\\w*|blocked|broken|broke|burst\\w*|stuck|flood\\w*|dripp\\w*|overflow\\w*|backed up|no hot water"
                                + "|(?:won't|doesn't|wouldn't) (?:flush|drain|turn|open|close|shut|work)|pour\\w*|water everywhere|emergency|send (?:someone|somebody|a (?:plumber|technician|guy))|wobbl\\w*|creak\\w*|matted|filthy)\\b"));
        return seenTo;
    }

    /** Whether a clause tells of something wrong that the business sees to. */
    static boolean in(ClauseReading clause, Business business) {
        Pattern seenTo = SEEN_TO.get(business.category());
        return seenTo != null
                && !business.services().isEmpty()
                && !clause.question()
                && seenTo.matcher(clause.plain()).find()
                && !isOfTheHouse(clause);
    }

    /** Whether it is the house that is spoken of. */
    static boolean isOfTheHouse(ClauseReading clause) {
        return OF_THE_HOUSE.matcher(clause.plain()).find();
    }
}
