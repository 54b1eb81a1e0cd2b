package com.xseven.understanding.intent;

import com.xseven.understanding.text.Likeness;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Puts slips in a clause right before its intent is told: a word that English does not have becomes the only, or the most
 * frequent, word of the examples near it. Which words English has is what the encoder's tokenizer knows as a whole.
 */
public final class Typos {

    private static final String TOKENIZER = "/bge-small-en-v1.5-q-tokenizer.json";
    private static final Pattern WHOLE_WORD = Pattern.compile("\"([a-z]{2,})\"\\s*:\\s*\\d+");
    private static final Pattern WORD = Pattern.compile("[a-z]{5,}");
    private static final Pattern SAMPLE = Pattern.compile("[a-z]{3,}");
    private static final Pattern ENDING = Pattern.compile("(?:s|es|ed|ing)$");
    private static final int LONG_ENOUGH_FOR_TWO_SLIPS = 7;

    private static final Set<String> ENGLISH = english();
    private static final Map<String, Integer> EXAMPLES = examples();

    private Typos() {}

    private static Set<String> english() {
        try (InputStream in = Typos.class.getResourceAsStream(TOKENIZER)) {
            if (in == null) {
                throw new IllegalStateException("Expected " + TOKENIZER + " on the class path");
            }
            Set<String> words = new HashSet<>();
            WHOLE_WORD
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(match -> words.add(match.group(1)));
            return Set.copyOf(words);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected the encoder's tokenizer on the class path", unreadable);
        }
    }

    private static Map<String, Integer> examples() {
        List<String> sentences = Intents.examples("en").parts().stream()
                .map(Examples.Part::sentences)
                .flatMap(Collection::stream)
                .toList();
        Map<String, Integer> words = new HashMap<>();
        for (String sentence : sentences) {
            SAMPLE.matcher(sentence.toLowerCase(Locale.ROOT))
                    .results()
                    .forEach(match -> words.merge(match.group(), 1, Integer::sum));
        }
        return Map.copyOf(words);
    }

    /** The clause, in lower case as before, with its slips put right. */
    public static String right(String clause) {
        return WORD.matcher(clause).replaceAll(Typos::meant);
    }

    private static String meant(MatchResult match) {
        String word = match.group();
        if (isRight(word) || isRight(ENDING.matcher(word).replaceFirst(""))) {
            return word;
        }
        String nearest = nearest(word, 1);
        return nearest.equals(word) && word.length() >= LONG_ENOUGH_FOR_TWO_SLIPS ? nearest(word, 2) : nearest;
    }

    private static boolean isRight(String word) {
        return ENGLISH.contains(word) || EXAMPLES.containsKey(word);
    }

    private static String nearest(String word, int slips) {
        String best = word;
        int most = 0;
        for (Map.Entry<String, Integer> known : EXAMPLES.entrySet()) {
            String candidate = known.getKey();
            boolean better = known.getValue() > most || (known.getValue() == most && candidate.compareTo(best) < 0);
            if (better && candidate.charAt(0) == word.charAt(0) && Likeness.isWithin(word, candidate, slips)) {
                best = candidate;
                most = known.getValue();
            }
        }
        return best;
    }
}
