package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words beside a dish that ask for an option which it does not have. */
final class UnknownOptions {

    private static final String SIZE =
            "(?:extra |super )?(?:large|small|medium|big|huge|jumbo|giant|mini|tiny|family|personal|king|xl|xxl)(?:[ -]?sized?)?";
    private static final Pattern SIZE_BEFORE = Pattern.compile("\\b(?<name>" + SIZE + ")\\s*$");
    private static final Pattern SIZE_AFTER =
            Pattern.compile("^\\W*(?:make (?:it|that|them) |in )?(?:an? |the )?(?<name>" + SIZE
                    + ")\\b(?=\\W*(?:$|ones?\\b|please|pls|then|instead|for|to))");
    private static final Pattern ADDED = Pattern.compile(
            "\\b(?:with|extra)(?: (?:an?|some|extra|added|more|the|lots of|double))* (?<names>[a-z\u0001][a-z\u0001' ,&-]*)");
    private static final Pattern BEGINS = Pattern.compile(
            "^(?:\\W|\\b(?:ok|okay|yes|yeah|and|also|but|please|actually|make|it|that|them|add|just|can|could|i|we|have|get|'d|would"
                    + "|like|want)\\b)*(?=\\b(?:with|extra)\\b)");
    private static final Pattern END = Pattern.compile(
            "\\b(?:for|to|from|at|by|please|then|instead|too|also|on|but|in|if|as|delivered|delivery|pickup|pick|make|i|my|our|your)\\b");
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,|&|\\band\\b)\\s*");
    private static final int LONGEST = 2;

    private UnknownOptions() {}

    /** {@code before} and {@code after} are the words on both sides of a dish, with {@link OptionsSaid#KNOWN} where options are. */
    static List<String> beside(String before, String after, List<OptionGroup> groups) {
        List<String> unknown = new ArrayList<>();
        if (groups.stream().anyMatch(group -> group.choose() == Choice.ONE)) {
            first(SIZE_BEFORE, before).ifPresent(unknown::add);
            first(SIZE_AFTER, after).ifPresent(unknown::add);
        }
        if (!groups.isEmpty()) {
            unknown.addAll(added(after));
        }
        return unknown;
    }

    /** {@code words} are those of a clause that names no dish. */
    static List<String> alone(String words, List<OptionGroup> groups) {
        boolean begins = BEGINS.matcher(words).find();
        List<String> unknown = new ArrayList<>(beside("", begins ? words : "", groups));
        if (!begins && groups.stream().anyMatch(group -> group.choose() == Choice.ONE)) {
            first(SIZE_AFTER, words).ifPresent(unknown::add);
        }
        return unknown;
    }

    private static Optional<String> first(Pattern pattern, String words) {
        Matcher size = pattern.matcher(words);
        return size.find() ? Optional.of(size.group("name")) : Optional.empty();
    }

    private static List<String> added(String after) {
        List<String> unknown = new ArrayList<>();
        Matcher added = ADDED.matcher(after);
        while (added.find()) {
            Matcher end = END.matcher(added.group("names"));
            String names = end.find() ? added.group("names").substring(0, end.start()) : added.group("names");
            for (String name : BETWEEN.split(names.strip(), -1)) {
                boolean known = name.indexOf(OptionsSaid.KNOWN) >= 0;
                if (!known && !isThing(name)) {
                    break;
                }
                if (!known) {
                    unknown.add(name);
                }
            }
        }
        return unknown;
    }

    private static boolean isThing(String name) {
        List<String> words = List.of(name.split(" ", -1));
        return name.length() > 2
                && words.size() <= LONGEST
                && words.stream().noneMatch(word -> UnknownItems.isNoDish(word) || word.isEmpty());
    }
}
