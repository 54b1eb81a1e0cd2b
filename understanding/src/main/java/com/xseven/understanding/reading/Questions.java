package com.xseven.understanding.reading;

import com.xseven.dialogue.answer.Topics;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a question is narrowed to: slots from its mentions, and a subject. */
final class Questions {

    private static final Pattern HOW_LONG = Pattern.compile(
            "\\bhow (?:long|soon|much time|quick\\w*|fast)\\b|\\bwhat's the wait|\\bwait time"
                    + "|\\bwhen (?:will|would|is|can) (?:it|that|this|everything|i|we)\\b|\\b(?:time|while) (?:does|will|would) it take\\b");
    private static final Pattern HOURLY =
            Pattern.compile("\\b(?:per|an|by the|each|every|a) hour\\b|\\bhourly\\b|\\bfor (?:one |an )?hours?\\W*$");
    private static final Map<Predicate<String>, String> POLICIES = policies();

    private static final Pattern NOW =
            Pattern.compile("\\b(?:now|right now|at the moment|currently|at present)\\b|\\bstill open\\b|^\\W*(?:are"
                    + "|r) (?:you|u)(?: guys)? open\\W*$");
    private static final Pattern CHEAPEST =
            Pattern.compile("\\b(?:cheapest|least expensive|lowest price|most affordable)\\b");
    private static final Pattern DEAREST = Pattern.compile("\\b(?:most expensive|dearest|priciest|highest price)\\b");
    private static final Pattern DETAILS =
            Pattern.compile("\\b(?:what's in|what is in|ingredients?|contains?|made (?:of|with|from)|come with"
                    + "|comes with|included?|allergens?|calories)\\b|\\b(?:is"
                    + "|are) there (?:any )?\\w+ in (?:the|it|your)\\b|\\bdoes .* have .* in it");
    private static final Pattern SUBJECT =
            Pattern.compile("\\b(?:do you (?:guys )?(?:have|sell|serve|offer|make|do|carry|cook|provide|stock)"
                    + "|have you got|you got|got|is there|are there|price (?:of|for)|cost (?:of|for)"
                    + "|how much (?:is|are|for|do you charge for|does|do|would)|charge for|looking for"
                    + "|you (?:have|sell|serve)|how about|what about|^and(?! (?:do|does|are|is|can|could|have|what|how|where|when|will|would)\\b))"
                    + " (?:any |an? |the |some |your |anything like |something like |also |good |fresh "
                    + "|kinds? of ){0,4}(?<s>[a-z][a-z' -]{1,29}?)(?: (?:cost|here|there|available|on the menu"
                    + "|on your menu|please|today|too|at all|at your place|as well|by any chance|options?"
                    + "|dish(?:es)?|run|set me back))*\\W*$");
    /** What is done to something that was spoken of before. */
    private static final Pattern OF_IT =
            Pattern.compile("\\w+ing .*\\b(?:it|that|this|them)$|^(?:it|that|this|them)\\b");

    /** How, where or for whom something is, but not what. */
    private static final Pattern NO_THING =
            Pattern.compile("^(?:without|with|for|at|on|in|by|from|to|do you|can you|can i|are you|if|when|or)\\b");

    private static final Set<String> NO_SUBJECT = Set.of(
            "it",
            "that",
            "this",
            "them",
            "menu",
            "a menu",
            "food",
            "foods",
            "price",
            "prices",
            "services",
            "service",
            "dishes",
            "options",
            "anything",
            "something",
            "specials",
            "a price list",
            "price list",
            "for dinner",
            "for lunch",
            "things",
            "stuff",
            "treatments",
            "appointments",
            "cost",
            "everything",
            "else",
            "available",
            "to eat",
            "on the menu",
            "on offer",
            "items",
            "recommendations");

    private Questions() {}

    private static Map<Predicate<String>, String> policies() {
        Map<Predicate<String>, String> policies = new LinkedHashMap<>();
        policies.put(
                Pattern.compile("\\bare you (?:an? )?(?:real |actual )?(?:ro)?(?:bot|human|person|machine|ai|computer)"
                                + "|\\bwho (?:are you|am i)|\\bam i (?:talking|speaking|chatting)")
                        .asPredicate(),
                Topics.ASSISTANT);
        policies.put(
                Pattern.compile("\\b(?:takes?|accepts?|do|does) (?:\\w+ )?(?:reservations|bookings|appointments)\\b")
                        .asPredicate(),
                Topics.BOOKINGS);
        policies.put(ClausePatterns::isAboutHavingToBook, Topics.NEEDS_BOOKING);
        policies.put(
                Pattern.compile("\\bcancel|\\bcan(?:'t|not) (?:make it|come)").asPredicate(), Topics.CANCELLATION);
        policies.put(
                Pattern.compile("\\bwho\\b|\\b(?:stylist|barber|hairdresser|doctor|dentist|therapist|mechanic"
                                + "|groomer|cleaner)s?\\b|\\byour (?:staff|team)\\b")
                        .asPredicate(),
                Topics.STAFF);
        policies.put(Pattern.compile("\\b(?:advance|ahead)\\b").asPredicate(), Topics.HOW_FAR_AHEAD);
        policies.put(Pattern.compile("\\b(?:notice|last[ -]minute|same day)\\b").asPredicate(), Topics.NOTICE);
        policies.put(
                Pattern.compile("\\b(?:biggest|largest|maximum|max|how many people|how big|size of (?:the )?group)\\b")
                        .asPredicate(),
                Topics.PARTY);
        policies.put(
                Pattern.compile("\\b(?:how long (?:can|may|do) (?:i|we|people|guests|one)|time limit|stay)\\b")
                        .asPredicate(),
                Topics.STAY);
        policies.put(
                Pattern.compile("\\b(?:deliver\\w*|bring it (?:to|over)|drop it off)\\b")
                        .asPredicate(),
                Topics.DELIVERY);
        policies.put(
                Pattern.compile(
                                "\\b(?:speak|talk|understand|know|in) (?:any )?(?:spanish|english|other languages?|french|italian|german|chinese|portuguese)\\b|\\b(?:which|what) languages?\\b")
                        .asPredicate(),
                Topics.LANGUAGES);
        policies.put(HOW_LONG.asPredicate(), Topics.HOW_LONG);
        return policies;
    }

    /** How long something takes, and not how long one may stay. */
    static boolean asksHowLong(String clause) {
        return HOW_LONG.matcher(clause).find();
    }

    /** The fixed word or the customer's own words that the question is about, beyond what mentions hold. */
    static Optional<String> subject(Intent about, String clause, List<Mention> mentions) {
        return switch (about) {
            case ASK_HOURS -> hoursSubject(clause, mentions);
            case ASK_POLICY ->
                POLICIES.entrySet().stream()
                        .filter(entry -> entry.getKey().test(clause))
                        .map(Map.Entry::getValue)
                        .findFirst();
            case ASK_OFFERS -> offerSubject(clause, mentions);
            default -> Optional.empty();
        };
    }

    private static Optional<String> hoursSubject(String clause, List<Mention> mentions) {
        boolean weekend = mentions.stream().anyMatch(mention -> mention instanceof Mention.Days days && days.weekend());
        if (weekend) {
            return Optional.of(Topics.WEEKEND);
        }
        return NOW.matcher(clause).find() && mentions.isEmpty() ? Optional.of(Topics.NOW) : Optional.empty();
    }

    private static Optional<String> offerSubject(String clause, List<Mention> mentions) {
        if (CHEAPEST.matcher(clause).find()) {
            return Optional.of(Topics.CHEAPEST);
        }
        if (DEAREST.matcher(clause).find()) {
            return Optional.of(Topics.DEAREST);
        }
        if (HOURLY.matcher(clause).find()) {
            return Optional.of(Topics.HOURLY);
        }
        if (DETAILS.matcher(clause).find()) {
            return Optional.of(Topics.DETAILS);
        }
        boolean named = mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Offers
                        || mention instanceof Mention.Tag
                        || mention instanceof Mention.Price);
        Matcher subject = SUBJECT.matcher(clause);
        return named || !subject.find() || isNoSubject(subject.group("s"))
                ? Optional.empty()
                : Optional.of(subject.group("s"));
    }

    private static String inCents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static boolean isNoSubject(String words) {
        return NO_SUBJECT.contains(words)
                || OF_IT.matcher(words).find()
                || NO_THING.matcher(words).find();
    }

    /** Offers, tags and what they may cost, as the question names them. */
    static SortedMap<SlotName, String> offerDetails(List<Mention> mentions) {
        List<String> offers = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        SortedMap<SlotName, String> details = new TreeMap<>();
        for (Mention mention : mentions) {
            if (mention instanceof Mention.Offers(var span, List<String> ids)) {
                offers.addAll(ids);
            } else if (mention instanceof Mention.Tag(var span, String tag)) {
                tags.add(tag);
            } else if (mention instanceof Mention.Price price && price.isBound()) {
                price.least().ifPresent(least -> details.put(SlotName.MIN_PRICE, inCents(least)));
                price.most().ifPresent(most -> details.put(SlotName.MAX_PRICE, inCents(most)));
            }
        }
        if (!offers.isEmpty()) {
            details.put(SlotName.OFFER, String.join(",", new LinkedHashSet<>(offers)));
        }
        if (!tags.isEmpty()) {
            details.put(SlotName.TAGS, String.join(",", tags));
        }
        return details;
    }
}
