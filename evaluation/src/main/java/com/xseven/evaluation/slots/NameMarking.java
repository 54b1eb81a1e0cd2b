package com.xseven.evaluation.slots;

import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a name into its first word, the first name, and the rest, the last name. */
final class NameMarking {

    private static final Pattern WORD = Pattern.compile("[^\\s\"]+");
    private static final Pattern LAST_TOLD = Pattern.compile(
            "(?:(?:last|second|family) name|surname)(?: is|:|'s)?\\W*$|\\bunder(?: the name)?(?: of)?\\W*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_TOLD = Pattern.compile("first name(?: is|:|'s)?\\W*$", Pattern.CASE_INSENSITIVE);

    private NameMarking() {}

    /**
     * Marks a name.
     *
     * @param place of the name and what introduces it
     * @param words how many of the last words there are the name
     * @param requested what had been asked for, by which a single name is told to be first or last
     */
    static List<Labelled> mark(String text, Span place, int words, List<SlotKind> requested) {
        List<Span> all = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(place.from(), place.to());
        while (word.find()) {
            all.add(new Span(word.start(), word.end()));
        }
        List<Span> name = all.subList(Math.max(0, all.size() - words), all.size());
        Span first = name.getFirst();
        if (name.size() == 1) {
            boolean last = isLast(text, first, requested);
            return List.of(new Labelled(last ? SlotKind.LAST_NAME : SlotKind.FIRST_NAME, first));
        }
        return List.of(
                new Labelled(SlotKind.FIRST_NAME, first),
                new Labelled(
                        SlotKind.LAST_NAME,
                        new Span(name.get(1).from(), name.getLast().to())));
    }

    /** As it is introduced; else as was asked for more often, or first. */
    private static boolean isLast(String text, Span name, List<SlotKind> requested) {
        String lead = text.substring(0, name.from());
        String after = text.substring(name.to());
        if (FIRST_TOLD.matcher(lead).find()) {
            return false;
        }
        if (LAST_TOLD.matcher(lead).find()
                || after.matches("(?i) party\\b.*")
                || after.matches("(?i) is (?:my )?(?:last name|surname).*")) {
            return true;
        }
        long firsts = requested.stream().filter(SlotKind.FIRST_NAME::equals).count();
        long lasts = requested.stream().filter(SlotKind.LAST_NAME::equals).count();
        return lasts > firsts || (lasts > 0 && lasts == firsts && firstAsked(requested) == SlotKind.LAST_NAME);
    }

    private static SlotKind firstAsked(List<SlotKind> requested) {
        return requested.stream()
                .filter(kind -> kind == SlotKind.FIRST_NAME || kind == SlotKind.LAST_NAME)
                .findFirst()
                .orElse(SlotKind.FIRST_NAME);
    }
}
