package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Tells what is wrong with somebody or something from a complaint about the house: to those who see to such things. */
final class Ailments {

    private static final String BODY =
            "(?:tooth|teeth|molar|gums?|jaw|crown|filling|mouth|throat|ear|ears|eyes?|head|neck|back|shoulders?|arms?|elbow|wrist"
                    + "|hands?|fingers?|chest|stomach|tummy|belly|hips?|legs?|knees?|ankles?|foot|feet|toes?|skin|nose|muscles?|joints?|glasses|lens(?:es)?|braces|retainer)";
    private static final String HURTS =
            "(?:hurt\\w*|pain\\w*|ach(?:e|es|ing)|broke|broken|chipped|cracked|loose|bleed\\w*|swollen|swelling|sore|itch\\w*|infect\\w*"
                    + "|sprain\\w*|twisted|pulled|stiff|numb|blurry|tight\\w*|weak)";
    private static final String HOME =
            "(?:sink|toilet|pipes?|drains?|faucet|tap|boiler|heater|heating|shower|tub|bath|roof|ceiling|walls?|windows?|locks?|fence|shelf"
                    + "|shelves|dishwasher|washer|washing machine|fridge|gutters?|cabinet|basement|bathroom|kitchen|water|doors?|outlet|lights?)";
    private static final String FAILS =
            "(?:leak\\w*|clogg\\w*|block(?:ed|s)|broken|broke|burst\\w*|stuck|flood\\w*|dripp\\w*|overflow\\w*|backed up|pour\\w*|everywhere"
                    + "|(?:won't|doesn't|wouldn't) (?:flush|drain|turn|open|close|shut|work)|wobbl\\w*|creak\\w*)";

    private static final String ANIMAL_OR_ROOM =
            "(?:dogs?|cats?|pupp(?:y|ies)|pups?|labrador|retriever|poodle|husky|terrier|shepherd|fur|house|home|apartment|flat|place|kitchen"
                    + "|bathroom|oven|carpets?|windows|garage|basement)";
    private static final String DIRTY =
            "(?:smell\\w*|stink(?:s|y|ing)|dirty|filthy|muddy|matted|shedding|tangled|greasy|grimy|dusty|gross|disgusting|pigsty|(?:a|such a) mess)";

    private static final Map<Category, Pattern> SEEN_TO = seenTo();

    /** Who speaks of the house, its people or its bills complains. */
    private static final Pattern OF_THE_HOUSE = Pattern.compile(
            "\\b(?:you|your|yours|u|ur|y'all|staff|receptionist|waitress|waiter|manager|refund\\w*|charged?"
                    + "|overcharged|rude\\w*|unprofessional|appointment|booking|service|bill|invoice|last time|after (?:the|my|our) visit)\\b");

    private static final Pattern OF_ANOTHER_HOUSE = Pattern.compile(
            "\\b(?:elsewhere|somewhere else|(?:another|other|different|previous|old|usual) (?:\\w+ )?(?:place|shop|salon|barber\\w*"
                    + "|restaurant|garage|mechanic|clinic|doctor|dentist|spa|groomer|plumber|company|guys?))\\b");

    private Ailments() {}

    private static Map<Category, Pattern> seenTo() {
        Map<Category, Pattern> seenTo = new EnumMap<>(Category.class);
        seenTo.put(
                Category.HEALTH_MEDICAL,
                Pattern.compile(
                        both(BODY, HURTS)
                                + "|\\b(?:did|threw|put|done|thrown) (?:my|his|her) (?:back|neck|shoulder|knee|hip) (?:in|out)\\b|\\bthrew out (?:my|his|her) (?:back|neck|shoulder)\\b"
                                + "|\\b(?:(?:runny|stuffy|blocked|stuffed|congested) nose|diarrh?o?ea|constipat\\w*|insomnia|threw up|been throwing up|puk(?:ed|ing)|heartburn"
                                + "|(?:worst|bad|terrible|awful|constant|splitting) headaches?|migraines?|sore throat|(?:can't|cannot|couldn't|not|trouble) (?:been )?(?:sleep|sleeping|fall asleep))\\b"
                                + "|\\b(?:tooth|head|stomach|back|ear)aches?\\b|\\b(?:i|he|she|i've|he's|she's|we|kid|son|daughter|baby)\\b.*\\b(?:cough\\w*|fever\\w*|rash|dizzy"
                                + "|nause\\w*|the flu|a cold|throw\\w* up|vomit\\w*|can't sleep|can (?:barely|hardly) (?:walk|move|bend|sit|stand|sleep|turn)|feel\\w* sick|am sick|is sick|got sick)\\b(?!(?<=sick) of)"));
        seenTo.put(
                Category.AUTOMOTIVE_SERVICES,
                Pattern.compile(
                        "\\b(?:(?:mak\\w+|hear\\w*|have|has) (?:an? |some |this )?(?:\\w+ ){0,2}(?:noises?|sounds?)|grind\\w*|squeak\\w*|squeal\\w*|rattl\\w*|clunk\\w*"
                                + "|(?:car|engine|oil|coolant|it|tire|exhaust|hood) (?:\\w+ ){0,2}(?:leak\\w*|smok\\w*|stall\\w*|overheat\\w*|vibrat\\w*|shak\\w*|knock\\w*)"
                                + "|(?:won't|doesn't|wouldn't) (?:start|turn over|shift|brake)|check engine|engine light|warning light|flat tire|puncture\\w*"
                                + "|(?:dead|flat|empty) battery|battery (?:is )?(?:dead|flat)|broke down|pulls to|losing (?:air|oil|coolant|pressure)|low (?:oil|tire) pressure)\\b"));
        seenTo.put(
                Category.LOCAL_SERVICES,
                Pattern.compile(
                        both(HOME, FAILS)
                                + "|" + both(ANIMAL_OR_ROOM, DIRTY)
                                + "|\\b(?:no hot water|send (?:someone|somebody|a (?:plumber|technician|guy)))\\b|\\b(?:dog|cat|fur|coat|hair) (?:\\w+ ){0,3}matted\\b"));
        return seenTo;
    }

    /** One near the other, in either order. */
    private static String both(String one, String other) {
        return "\\b" + one + "\\b.{0,40}\\b" + other + "\\b|\\b" + other + "\\b.{0,25}\\b" + one + "\\b";
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

    /** Whether a clause tells those who see patients of an illness, and of nothing that may be worse. */
    static boolean isPatient(ClauseReading clause, Business business) {
        return business.category() == Category.HEALTH_MEDICAL && Earlier.isPlainIllness(clause);
    }

    /** Whether a clause tells those who see to homes of what they are called for, such as water where none should be. */
    static boolean isOfTheTrade(ClauseReading clause, Business business) {
        return business.category() == Category.LOCAL_SERVICES && in(clause, business) && !Earlier.isGrave(clause);
    }

    /** Whether it is the house that is spoken of. */
    static boolean isOfTheHouse(ClauseReading clause) {
        return OF_THE_HOUSE.matcher(clause.plain()).find();
    }

    /** Whether it is another house that is spoken of. */
    static boolean isOfAnotherHouse(ClauseReading clause) {
        return OF_ANOTHER_HOUSE.matcher(clause.plain()).find();
    }
}
