package com.xseven.activities.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whether a text repeats a run of words of another one. */
final class Leak {

    /** So many words in a row are no accident. */
    private static final int RUN = 9;

    private Leak() {}

    static boolean isIn(String plain, String secret) {
        Set<String> runs = Set.copyOf(runs(Wording.plain(secret)));
        return runs(plain).stream().anyMatch(runs::contains);
    }

    private static List<String> runs(String plain) {
        List<String> words = Arrays.stream(plain.split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(from -> words.subList(from, from + RUN).stream().collect(Collectors.joining(" ")))
                .toList();
    }
}
