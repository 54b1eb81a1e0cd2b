package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import com.xseven.understanding.grammar.OptionNames;
import com.xseven.understanding.grammar.OptionNames.Hit;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Which words of a clause say how the dishes in it shall be. Words between two dishes belong to the one that they fit. */
final class OptionsSaid {

    /** Stands where an option is named. It is no word character and no space. */
    static final char KNOWN = '\u0001';

    private static final Pattern LEADS_IN = Pattern.compile("(?:\\b(?:with|extra|more|added|additional|some)\\s+)+$");
    private static final Pattern APART = Pattern.compile(",|;|&|\\+|\\b(?:and|plus|n)\\b");
    private static final Pattern COUNT = Pattern.compile("(?<![\\w-])" + Quantities.NUMBER + "(?![\\w-])");
    private static final Pattern EXTRA_SIZE = Pattern.compile("\\b(?<more>extra|super)[ -]$");
    private static final Pattern ONE = Pattern.compile("^\\s+ones?\\b");
    private static final Pattern MAKES_IT = Pattern.compile("\\b(?:make|change) (?:it|that|them)\\b");

    private final String plain;
    private final Span clause;
    private final List<Span> dishes;
    private final List<List<OptionGroup>> groups;
    private final List<List<OptionPart>> parts = new ArrayList<>();
    private final List<Boolean> saidAfter = new ArrayList<>();
    private final StringBuilder masked;

    /**
     * Reads a clause.
     *
     * @param dishes where in the plain text the clause names dishes, in order
     * @param groups what can be chosen of each of them
     */
    OptionsSaid(String plain, Span clause, List<Span> dishes, List<List<OptionGroup>> groups) {
        this.plain = plain;
        this.clause = clause;
        this.dishes = List.copyOf(dishes);
        this.groups = List.copyOf(groups);
        this.masked = new StringBuilder(plain);
        List<List<Hit>> before = new ArrayList<>();
        List<List<Hit>> after = new ArrayList<>();
        for (int gap = 0; gap <= dishes.size(); gap++) {
            share(gap, before, after);
        }
        for (int dish = 0; dish < dishes.size(); dish++) {
            parts.add(parts(dish, before.get(dish), after.get(dish)));
        }
    }

    /** What is said of a dish; never none. */
    List<OptionPart> of(int dish) {
        return parts.get(dish);
    }

    /** The whole plain text without the options: blanks before a dish, {@link #KNOWN} elsewhere. */
    String masked() {
        return masked.toString();
    }

    /** Whether a clause that names dishes speaks of what was wanted before as well: make it a large one, and add fries. */
    boolean alsoSpeaksOfBefore() {
        return MAKES_IT.matcher(masked.substring(clause.from(), clause.to())).find();
    }

    /** Whether what is said of a dish stands after it. */
    boolean isAfter(int dish) {
        return saidAfter.get(dish);
    }

    /** A text with {@link #KNOWN} where a stretch of it names options. */
    static String without(String text, Span span, List<OptionGroup> groups) {
        String words = text.substring(span.from(), span.to());
        return text.substring(0, span.from())
                + blotted(words, 0, new OptionNames(groups).in(words))
                + text.substring(span.to());
    }

    /** What a clause, or what is left of it, says of dishes that it does not name. */
    static List<OptionPart> inAll(String words, List<OptionGroup> groups) {
        List<Hit> hits = sized(new OptionNames(groups).in(words), words);
        String left = blotted(words, 0, hits);
        return OptionPart.of(words(hits, words, 0, words.length()), UnknownOptions.alone(left, groups));
    }

    private void share(int gap, List<List<Hit>> before, List<List<Hit>> after) {
        int from = gap == 0 ? clause.from() : dishes.get(gap - 1).to();
        int to = gap == dishes.size() ? clause.to() : dishes.get(gap).from();
        List<Hit> ofFormer = gap == 0 ? List.of() : hits(from, to, groups.get(gap - 1));
        List<Hit> ofNext = gap == dishes.size() ? List.of() : hits(from, to, groups.get(gap));
        int cut = gap == 0 ? from : gap == dishes.size() ? to : cut(from, to);
        List<Hit> former = filter(ofFormer, hit -> hit.span().from() < cut);
        List<Hit> next = filter(ofNext, hit -> hit.span().from() >= cut);
        next.addAll(filter(ofNext, hit -> hit.span().from() < cut && isFree(hit, former)));
        former.addAll(filter(ofFormer, hit -> hit.span().from() >= cut && isFree(hit, next)));
        if (gap > 0) {
            after.add(former);
        }
        if (gap < dishes.size()) {
            before.add(next);
        }
    }

    private static List<Hit> filter(List<Hit> hits, Predicate<Hit> kept) {
        return new ArrayList<>(hits.stream().filter(kept).toList());
    }

    private static boolean isFree(Hit hit, List<Hit> taken) {
        return taken.stream().noneMatch(other -> other.span().overlaps(hit.span()));
    }

    private List<Hit> hits(int from, int to, List<OptionGroup> choices) {
        String words = plain.substring(from, to);
        return sized(new OptionNames(choices).in(words), words).stream()
                .map(hit -> new Hit(
                        new Span(from + hit.span().from(), from + hit.span().to()), hit.options(), hit.group()))
                .toList();
    }

    /** Without a size that is more than there is, such as extra large where there is large. */
    private static List<Hit> sized(List<Hit> hits, String words) {
        return hits.stream()
                .filter(hit -> hit.group().choose() == Choice.ANY
                        || !EXTRA_SIZE
                                .matcher(words.substring(0, hit.span().from()))
                                .find())
                .toList();
    }

    /** Where in the words between two dishes those about the second begin. */
    private int cut(int from, int to) {
        String words = plain.substring(from, to);
        int apart = last(APART.matcher(words), true);
        int count = last(COUNT.matcher(words), false);
        boolean link = words.stripLeading().startsWith("with");
        return apart < 0 && count < 0 ? (link ? to : from) : from + Math.max(apart, count);
    }

    private static int last(Matcher matcher, boolean end) {
        int place = -1;
        while (matcher.find()) {
            place = end ? matcher.end() : matcher.start();
        }
        return place;
    }

    private List<OptionPart> parts(int dish, List<Hit> before, List<Hit> after) {
        int from = dish == 0 ? clause.from() : dishes.get(dish - 1).to();
        int to = dish == dishes.size() - 1 ? clause.to() : dishes.get(dish + 1).from();
        List<OptionWord> words = new ArrayList<>(words(
                        sorted(before), plain, from, dishes.get(dish).from())
                .stream()
                .map(word -> describes(word.hit(), before, dishes.get(dish).from()) ? word.told() : word)
                .toList());
        words.addAll(words(sorted(after), plain, dishes.get(dish).to(), to));
        String left = blotted(plain.substring(from, dishes.get(dish).from()), from, before);
        int end = dish == dishes.size() - 1 ? to : cut(dishes.get(dish).to(), to);
        String right = blotted(
                plain.substring(dishes.get(dish).to(), end), dishes.get(dish).to(), after);
        List<String> unknown = UnknownOptions.beside(left, right, groups.get(dish));
        saidAfter.add(!after.isEmpty());
        mask(before, after, unknown, from, dishes.get(dish).from());
        return OptionPart.of(words, unknown);
    }

    /** "Remove the small margherita" says which one, and not what is to be left off. */
    private boolean describes(Hit hit, List<Hit> before, int dish) {
        String between =
                blotted(plain.substring(hit.span().to(), dish), hit.span().to(), before);
        return hit.group().choose() == Choice.ONE && between.replace(KNOWN, ' ').isBlank();
    }

    private static List<Hit> sorted(List<Hit> hits) {
        return hits.stream()
                .sorted(Comparator.comparingInt(hit -> hit.span().from()))
                .toList();
    }

    private static List<OptionWord> words(List<Hit> hits, String text, int from, int to) {
        return IntStream.range(0, hits.size())
                .mapToObj(i -> {
                    Hit hit = hits.get(i);
                    int begin = i == 0
                            ? from
                            : endOfOne(text, hits.get(i - 1).span().to());
                    return new OptionWord(
                            hit,
                            text.substring(hit.span().from(), hit.span().to()),
                            text.substring(
                                    Math.min(begin, hit.span().from()),
                                    hit.span().from()),
                            text.substring(
                                    hit.span().to(), Math.max(to, hit.span().to())));
                })
                .toList();
    }

    /** In "the small one" nothing is counted. */
    private static int endOfOne(String text, int end) {
        Matcher one = ONE.matcher(text.substring(end));
        return one.find() ? end + one.end() : end;
    }

    private static String blotted(String words, int from, List<Hit> hits) {
        StringBuilder left = new StringBuilder(words);
        for (Hit hit : hits) {
            for (int i = hit.span().from(); i < hit.span().to(); i++) {
                if (i - from >= 0 && i - from < left.length()) {
                    left.setCharAt(i - from, KNOWN);
                }
            }
        }
        return left.toString();
    }

    private void mask(List<Hit> before, List<Hit> after, List<String> unknown, int from, int dish) {
        before.forEach(hit -> mask(
                hit,
                OptionWord.refuses(plain.substring(from, hit.span().from())) && !describes(hit, before, dish)
                        ? KNOWN
                        : ' '));
        after.forEach(hit -> mask(hit, KNOWN));
        for (String words : unknown) {
            int place = plain.indexOf(words, from);
            if (place >= 0 && place < clause.to()) {
                fill(place, place + words.length(), place < dish ? ' ' : KNOWN);
            }
        }
    }

    private void mask(Hit hit, char by) {
        Matcher leadsIn = LEADS_IN.matcher(masked.substring(0, hit.span().from()));
        fill(leadsIn.find() ? leadsIn.start() : hit.span().from(), hit.span().to(), by);
    }

    private void fill(int from, int to, char by) {
        for (int i = from; i < to; i++) {
            masked.setCharAt(i, by);
        }
    }
}
