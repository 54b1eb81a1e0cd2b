package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several services that are wanted in one go, and those beside them that nobody here does. */
final class Services {

    private static final String PARTING = ",";
    private static final Pattern OR = Pattern.compile("\\b(?:or|nor|versus|vs|not|no|instead|rather|but"
            + "|make (?:it|that|this)|(?:change|switch) (?:it|that|this|me|to)|swap)\\b");
    private static final Pattern ONLY =
            Pattern.compile("^\\W*(?:ok |okay |oh |no |actually |so |then ){0,4}(?:just|only)\\b");
    private static final Pattern AS_WELL = Pattern.compile(
            "^\\W*(?:oh |ok |okay |yes |and |so |um |uh |actually |wait ){0,4}(?:and|also|plus|add|can you add|can i add|can i also|could i also|i also|i'd also)\\b"
                    + "|\\b(?:as well|also|on top|besides|in addition)\\b"
                    + "|\\btoo(?=\\s*(?:$|[^\\w\\s]|(?:please|pls|thanks|then|if|while|on|at|today|tomorrow)\\b))"
                    + "|\\bboth(?: please| pls| of them)?\\s*(?:$|[^\\w\\s])");
    private static final Pattern BOTH = Pattern.compile(
            "(?<!\\b(?:we|us|they|for|you|we're|they're|we are|they are) )\\bboth\\b(?! (?:of (?:us|you|my|our|your)|your|my|our|the|kids|boys|girls|people|adults|children|days|times)\\b)"
                    + "|\\ball (?:three|four|of (?:them|those|these))\\b|\\b(?:do|book|get|have) them\\b|\\bthem (?:back to back|together|one after)\\b|\\b(?:the two of (?:them|those)|them both|those two|those three)\\b");

    /** Whoever says so wants none of them, or not all. */
    private static final Pattern NOT_BOTH = Pattern.compile(
            "\\b(?:(?<!why )not|no(?! (?:problem|rush|worries|preference|matter))|never|neither|cannot|forget|without|already|except|instead of|too (?:\\w+))\\b|n't\\b");

    private static final Pattern WANTS_BOTH = Pattern.compile(
            "^\\W*(?:ok |okay |oh |yes |yeah |sure |great |and |so |then |well |please |um |uh |hm+ ){0,4}(?:then )?(?:(?:let's |i'll |we'll |i will |we will |you can |just )?(?:do|book|get|have|take|make|go)\\b"
                    + "|(?:i think |maybe )?(?:both|all (?:three|four|of (?:them|those|these))|(?:the two of )?them|those (?:two|three))(?: of (?:them|those))?\\W*(?:(?:please|then|thanks|thank you|together|on|at|back to back|one after)\\b|$))");
    private static final Pattern BESIDE = Pattern.compile(
            "^\\s*(?:and|plus|&|\\+|with|,)\\s+(?:also )?(?:an? |my |the |some )?(?<thing>(?:[a-z]+ ){0,2}?(?<head>[a-z]+))(?=\\s*(?:$|[^a-z\\s]|(?:on|for|at|please|both|tomorrow|today|this|next|too|as well|in)\\b))");
    private static final Pattern BEFORE = Pattern.compile(
            "\\b(?:an? |my |the |some )?(?<thing>(?:[a-z]+ )?(?<head>[a-z]+))\\s+(?:and|plus|&|\\+)\\s+(?:an? |my |the |some )?$");
    private static final Set<String> THINGS = Phrases.words(Services.class, "services-en.txt");

    private Services() {}

    /** The ids of all services that mentions want together, where there are several: "a haircut and a manicure". */
    static Optional<Values.Value> together(List<Mention.Offers> wanted, String plain, Business business) {
        SequencedSet<String> ids = new LinkedHashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            List<String> services = services(wanted.get(i), business);
            boolean apart = i > 0
                    && OR.matcher(plain.substring(
                                    wanted.get(i - 1).span().to(),
                                    wanted.get(i).span().from()))
                            .find();
            if (services.size() != 1 || apart) {
                return Optional.empty();
            }
            ids.add(services.getFirst());
        }
        Span span = new Span(
                wanted.getFirst().span().from(), wanted.getLast().span().to());
        return ids.size() > 1
                ? Optional.of(new Values.Value(SlotName.OFFER, String.join(PARTING, ids), span))
                : Optional.empty();
    }

    private static List<String> services(Mention.Offers mention, Business business) {
        return mention.ids().stream()
                .filter(id -> business.offer(id).flatMap(Offer::duration).isPresent())
                .toList();
    }

    /** One more service beside the one that is spoken of: "oh and a manicure too". */
    static Values.Value besides(Values.Value value, String clause, Draft draft) {
        Optional<String> before = draft.value(SlotName.OFFER).filter(offer -> !offer.equals(value.text()));
        boolean more = value.slot() == SlotName.OFFER
                && draft.taskOpen()
                && before.isPresent()
                && AS_WELL.matcher(clause).find()
                && !OR.matcher(clause).find();
        return more ? new Values.Value(value.slot(), joined(before.orElseThrow(), value.text()), value.span()) : value;
    }

    /** Ids, parted by commas, each of them once. */
    private static String joined(String... ids) {
        return Arrays.stream(ids)
                .flatMap(Pattern.compile(PARTING)::splitAsStream)
                .distinct()
                .collect(Collectors.joining(PARTING));
    }

    /** All services that were just asked about, where several were and the clause wants them: "both on saturday". */
    static Optional<Values.Value> both(ClauseReading clause, Draft draft) {
        Optional<String> asked = draft.offersAskedAbout().size() > 1
                ? Optional.of(String.join(PARTING, draft.offersAskedAbout()))
                : draft.state().service().filter(service -> service.contains(PARTING));
        boolean services = asked.stream()
                .flatMap(Pattern.compile(PARTING)::splitAsStream)
                .allMatch(id ->
                        draft.business().offer(id).flatMap(Offer::duration).isPresent());
        return asked.filter(ids -> services && !draft.has(SlotName.OFFER) && !clause.has(Mention.Offers.class))
                .filter(ids -> BOTH.matcher(clause.plain()).find()
                        && !NOT_BOTH.matcher(clause.plain()).find())
                .map(ids ->
                        new Values.Value(SlotName.OFFER, ids, clause.clause().span()));
    }

    /** Whether a clause that speaks of several says no more than that they shall be done. */
    static boolean wantsBoth(String clause) {
        return WANTS_BOTH.matcher(clause).find();
    }

    /** Whether one service is wanted and no other: "just the cut". */
    static boolean onlyThat(String clause) {
        return ONLY.matcher(clause).find();
    }

    /** In the customer's words, what is wanted beside a service of the house and is none. */
    static List<String> unknown(ClauseReading clause, String plain) {
        List<String> unknown = new ArrayList<>();
        for (Mention mention : clause.mentions()) {
            if (mention instanceof Mention.Offers offers) {
                add(unknown, BESIDE.matcher(plain.substring(offers.span().to(), to(offers, clause))));
                add(
                        unknown,
                        BEFORE.matcher(plain.substring(
                                from(offers, clause), offers.span().from())));
            }
        }
        return unknown;
    }

    private static int to(Mention.Offers offers, ClauseReading clause) {
        return clause.mentions().stream()
                .mapToInt(mention -> mention.span().from())
                .filter(from -> from >= offers.span().to())
                .min()
                .orElse(clause.clause().span().to());
    }

    private static int from(Mention.Offers offers, ClauseReading clause) {
        return clause.mentions().stream()
                .mapToInt(mention -> mention.span().to())
                .filter(to -> to <= offers.span().from())
                .max()
                .orElse(clause.clause().span().from());
    }

    private static void add(List<String> unknown, Matcher thing) {
        if (thing.find() && THINGS.contains(thing.group("head"))) {
            unknown.add(thing.group("thing"));
        }
    }
}
