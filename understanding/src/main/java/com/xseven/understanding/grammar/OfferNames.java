package com.xseven.understanding.grammar;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.understanding.text.Likeness;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what a business sells by the words of its names, with slips and plurals. Words that several offers share
 * (pizza) narrow together; alone they mean all of these.
 */
final class OfferNames {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");

    private static final Set<String> COMMON_WORDS = Phrases.words(OfferNames.class, "common-words-en.txt");

    private static final Set<String> NEVER_DISTINCTIVE =
            Set.of("al", "alla", "the", "a", "of", "and", "with", "per", "de", "aux", "for", "all");

    /** Words that tell offers apart only when the customer is choosing among them. */
    private static final Set<String> WEAK = Set.of(
            "first",
            "hour",
            "session",
            "state",
            "standard",
            "full",
            "general",
            "home",
            "half",
            "pieces",
            "classic",
            "emergency",
            "contact",
            "pad",
            "pads",
            "green",
            "deep",
            "hair",
            "other",
            "change",
            "services",
            "care",
            "special",
            "specials",
            "repair",
            "call",
            "dental",
            "teeth",
            "eye",
            "furniture",
            "engine",
            "butter");

    /** Two words together; in fewer letters two slips say nothing. */
    private static final int SHORTEST_MISTYPED = 8;

    private static final Set<String> COUNTING = Set.of("first", "other");

    /** Everyday words for what businesses name otherwise, and the words of those names. */
    private static final Map<String, List<String>> EVERYDAY = everyday();

    private static final Pattern BRACKETS = Pattern.compile("\\(.*?\\)");
    private static final Pattern SAME_NAME = Pattern.compile("[ -]| al | di | and | & ");

    private final Business business;
    private final Map<String, Set<String>> offersByWord;
    private final Map<String, String> offersByName;

    /** Words that are all of an offer's name, but for what is said of it in brackets. */
    private final Set<String> wholeNames;

    OfferNames(Business business) {
        this.business = business;
        this.offersByWord = business.offers().stream()
                .flatMap(offer -> words(offer).stream().map(word -> Map.entry(word, offer.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        this.offersByName = business.offers().stream()
                .filter(offer -> joined(offer.name()).length() >= SHORTEST_MISTYPED)
                .collect(Collectors.toMap(offer -> joined(offer.name()), Offer::id, (first, second) -> first));
        this.wholeNames = business.offers().stream()
                .map(offer -> BRACKETS.matcher(offer.name()).replaceAll(""))
                .map(name -> stem(Text.of(List.of(name)).plain().strip()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<String>> everyday() {
        Phrases phrases = Phrases.beside(OfferNames.class, "everyday-en.txt");
        return phrases.names().stream()
                .flatMap(meant ->
                        phrases.wordsOf(meant).stream().map(word -> Map.entry(word, List.of(meant.split(" ", -1)))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, OfferNames::both));
    }

    /** A word may stand for several names, of which a business has one. */
    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static Set<String> words(Offer offer) {
        Set<String> words = new LinkedHashSet<>();
        String said = offer.name() + " " + offer.category() + " " + offer.id().replace('-', ' ');
        Matcher word = WORD.matcher(Text.of(List.of(said)).plain());
        while (word.find()) {
            if (!NEVER_DISTINCTIVE.contains(word.group()) && word.group().length() > 2) {
                words.add(stem(word.group()));
            }
        }
        return words;
    }

    /** Takes endings off; what remains need not be a word. */
    static String stem(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String singular = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
        return withoutEnding(singular);
    }

    /** Cleaned and cleaning are forms of clean. */
    private static String withoutEnding(String word) {
        if (word.length() >= 7 && word.endsWith("ing")) {
            return word.substring(0, word.length() - 3);
        }
        return word.length() >= 6 && word.endsWith("ed") ? word.substring(0, word.length() - 2) : word;
    }

    /** Whether it is an everyday word, and no slip of another. */
    static boolean isCommon(String word) {
        return COMMON_WORDS.contains(word);
    }

    /** A word of some offers' names; a weak one counts only beside a strong one. */
    private record Hit(Span span, Set<String> offers, boolean strong) {}

    /** {@code choosing} says that the customer was asked which one. */
    void find(Scan scan, boolean choosing) {
        List<Hit> hits = narrowing(hits(scan.left()));
        int done = 0;
        while (done < hits.size()) {
            Hit first = hits.get(done);
            Set<String> offers = new LinkedHashSet<>(first.offers());
            boolean strong = first.strong() || choosing;
            int end = first.span().to();
            int next = done + 1;
            while (next < hits.size() && goesOn(scan.left(), end, hits.get(next), offers)) {
                offers.retainAll(hits.get(next).offers());
                strong |= hits.get(next).strong();
                end = hits.get(next).span().to();
                next++;
            }
            if (strong) {
                scan.add(new Mention.Offers(new Span(first.span().from(), end), inOrder(offers)));
            }
            done = next;
        }
    }

    /** A weak word counts where it tells apart what a strong one elsewhere leaves open. */
    private static List<Hit> narrowing(List<Hit> hits) {
        return hits.stream()
                .map(hit -> hits.stream().anyMatch(other -> other.strong() && narrows(hit, other))
                        ? new Hit(hit.span(), hit.offers(), true)
                        : hit)
                .toList();
    }

    private static boolean narrows(Hit hit, Hit other) {
        return hit.offers().size() < other.offers().size() && other.offers().containsAll(hit.offers());
    }

    /** Whether the next word belongs to the same name: close by, and some offer has both. */
    private static boolean goesOn(String text, int end, Hit next, Set<String> offers) {
        String between = text.substring(end, next.span().from());
        return SAME_NAME.matcher(between).matches() && next.offers().stream().anyMatch(offers::contains);
    }

    private List<String> inOrder(Set<String> ids) {
        return business.offers().stream().map(Offer::id).filter(ids::contains).toList();
    }

    private List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int lastStart = -1;
        int lastEnd = -2;
        while (word.find()) {
            if (lastEnd == word.start() - 1) {
                String both = text.substring(lastStart, lastEnd) + word.group();
                Set<String> offers =
                        Optional.ofNullable(offersByWord.get(stem(both))).orElseGet(() -> mistyped(both));
                if (!offers.isEmpty()) {
                    Span span = new Span(lastStart, word.end());
                    hits.removeIf(hit -> hit.span().overlaps(span));
                    hits.add(new Hit(span, offers, true));
                    lastEnd = -2;
                    continue;
                }
            }
            Set<String> offers = offersOf(word.group());
            if (!offers.isEmpty()) {
                hits.add(new Hit(Scan.span(word), offers, isStrong(word, text)));
            }
            lastStart = word.start();
            lastEnd = word.end();
        }
        return hits;
    }

    /** "The deep one" names an offer, unlike "the first one". */
    private boolean isStrong(Matcher word, String text) {
        return !WEAK.contains(word.group())
                || wholeNames.contains(stem(word.group()))
                || (text.startsWith(" one", word.end()) && !COUNTING.contains(word.group()));
    }

    private Set<String> offersOf(String word) {
        if (NEVER_DISTINCTIVE.contains(word) || word.length() < 3) {
            return Set.of();
        }
        Set<String> offers = offersByWord.get(stem(word));
        if (offers != null) {
            return offers;
        }
        for (String meant : EVERYDAY.getOrDefault(word, EVERYDAY.getOrDefault(stem(word), List.of()))) {
            if (offersByWord.containsKey(stem(meant))) {
                return offersByWord.getOrDefault(stem(meant), Set.of());
            }
        }
        Set<String> compound = endingWithName(stem(word));
        return compound.isEmpty() && !COMMON_WORDS.contains(word) ? nearest(stem(word)) : compound;
    }

    /** The offers whose whole name two words are, but for slips that are too many for either word. */
    private Set<String> mistyped(String both) {
        return both.length() < SHORTEST_MISTYPED
                ? Set.of()
                : offersByName.entrySet().stream()
                        .filter(entry -> entry.getKey().charAt(0) == both.charAt(0)
                                && Likeness.isWithin(both, entry.getKey(), 2))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.toSet());
    }

    private static String joined(String name) {
        return Text.of(List.of(name)).plain().replaceAll("[^a-z0-9]", "");
    }

    /** Such as a milkshake where there are shakes. */
    private Set<String> endingWithName(String word) {
        return offersByWord.entrySet().stream()
                .filter(entry -> entry.getKey().length() >= 5
                        && word.length() > entry.getKey().length() + 2
                        && word.endsWith(entry.getKey())
                        && !WEAK.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> nearest(String word) {
        if (word.length() < 5 || COMMON_WORDS.contains(word)) {
            return Set.of();
        }
        int slips = word.length() >= 8 ? 2 : 1;
        return offersByWord.entrySet().stream()
                .filter(entry -> entry.getKey().charAt(0) == word.charAt(0)
                        && entry.getKey().length() >= 5
                        && Likeness.isWithin(word, entry.getKey(), slips))
                .flatMap(entry -> entry.getValue().stream())
                .collect(Collectors.toSet());
    }
}
