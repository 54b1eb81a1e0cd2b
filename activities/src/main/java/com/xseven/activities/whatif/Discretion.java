package com.xseven.activities.whatif;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.journal.Standing;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Blanks out who a customer is, for those who see what was decided in any conversation, but not who spoke there. */
final class Discretion {

    private static final String BLANK = "•••";
    private static final Set<SlotName> PERSONAL =
            Set.of(SlotName.NAME, SlotName.PHONE, SlotName.EMAIL, SlotName.ADDRESS, SlotName.VEHICLE);
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final int SHORTEST = 2;

    private Discretion() {}

    /** The text without what these know of the customer: name, or a part of it, phone, e-mail address, address, vehicle. */
    static String without(String text, List<Standing> knowing) {
        String left = text;
        for (Pattern personal : patterns(knowing)) {
            left = personal.matcher(left).replaceAll(BLANK);
        }
        return left;
    }

    /** Longer ones first, so that no part of a value is left of which another is a part. */
    private static List<Pattern> patterns(List<Standing> knowing) {
        return knowing.stream()
                .flatMap(standing -> Stream.concat(
                        standing.dialogue().known().entrySet().stream(),
                        standing.dialogue().tasks().stream().flatMap(task -> task.slots().entrySet().stream())))
                .filter(detail -> PERSONAL.contains(detail.getKey()))
                .flatMap(detail -> detail.getKey() == SlotName.NAME
                        ? Stream.concat(Stream.of(detail.getValue()), SPACE.splitAsStream(detail.getValue()))
                        : Stream.of(detail.getValue()))
                .filter(value -> value.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Discretion::pattern)
                .toList();
    }

    /** However it is written: in capitals, or a number with gaps. */
    private static Pattern pattern(String value) {
        boolean number = value.matches("\\+?\\d{5,}");
        String written = number
                ? value.chars()
                        .mapToObj(sign -> Pattern.quote(Character.toString(sign)))
                        .collect(Collectors.joining("[\\s().-]*"))
                : "(?<![\\p{L}\\p{N}])" + Pattern.quote(value) + "(?![\\p{L}\\p{N}])";
        return Pattern.compile(written, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
