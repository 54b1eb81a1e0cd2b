package com.xseven.understanding.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Spanish words and phrases that are known, with the plain English of each; they stand in files. */
final class SpanishWords {

    /** Stands for a number in a phrase. */
    static final String NUMBER = "#";

    private static final int SHORTEST_BY_SOUND = 2;
    private static final int SHORTEST_WITH_A_SLIP = 6;
    private static final int SHORTEST_WITH_TWO_SLIPS = 11;
    private static final Pattern DIGITS = Pattern.compile("(\\d{1,4})(?:[:.]\\d\\d)?(?:am|pm|hs?|hrs?)?");
    private static final Pattern CLITICS = Pattern.compile("(.{3,}?)(?:me|te|se|nos|lo|la|los|las|le|les){1,2}");
    private static final List<String> ENGLISH_NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final Map<String, Integer> NUMBERS = numbers();
    private static final Map<String, String> PHRASES = phrases();
    private static final int LONGEST = PHRASES.keySet().stream()
            .mapToInt(phrase -> phrase.split(" ", -1).length)
            .max()
            .orElseThrow();
    private static final Set<String> WORDS = words();
    private static final Map<String, String> BY_SOUND = bySound();

    private SpanishWords() {}

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>();
        int value = 1;
        for (String line : Phrases.linesBeside(SpanishWords.class, "spanish-numbers.txt")) {
            for (String word : line.split(" ", -1)) {
                numbers.put(word, value);
            }
            value++;
        }
        numbers.putAll(Map.of("cuarenta", 40, "cincuenta", 50, "sesenta", 60, "cien", 100));
        return Map.copyOf(numbers);
    }

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        for (String line : Phrases.linesBeside(SpanishWords.class, "spanish-english.txt")) {
            int sign = line.indexOf('=');
            String english = line.substring(sign + 1).strip();
            for (String spanish : line.substring(0, sign).split(",", -1)) {
                if (phrases.put(spanish.strip(), english) != null) {
                    throw new IllegalStateException("Expected one meaning, but found two of: " + spanish.strip());
                }
            }
        }
        return Map.copyOf(phrases);
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>(NUMBERS.keySet());
        PHRASES.keySet().forEach(phrase -> words.addAll(List.of(phrase.split(" ", -1))));
        words.remove(NUMBER);
        return Set.copyOf(words);
    }

    private static Map<String, String> bySound() {
        Map<String, String> words = new HashMap<>();
        WORDS.stream()
                .filter(word ->
                        word.length() > SHORTEST_BY_SOUND && word.chars().allMatch(Character::isLetter))
                .sorted()
                .forEach(word -> words.putIfAbsent(SpanishSounds.of(word), word));
        return Map.copyOf(words);
    }

    /** How many words the longest phrase has. */
    static int longest() {
        return LONGEST;
    }

    /** The plain English of a phrase whose words are parted by single spaces. */
    static Optional<String> english(String phrase) {
        return Optional.ofNullable(PHRASES.get(phrase));
    }

    static boolean isKnown(String word) {
        return WORDS.contains(word);
    }

    static boolean isNumber(String word) {
        return NUMBERS.containsKey(word) || DIGITS.matcher(word).matches();
    }

    /** A number as English grammar reads it: in digits, or in a word up to twelve. */
    static String number(String word) {
        Integer value = NUMBERS.get(word);
        if (value == null) {
            return word;
        }
        return value < ENGLISH_NUMBERS.size() ? ENGLISH_NUMBERS.get(value) : String.valueOf(value);
    }

    /** The same in digits alone. */
    static String digits(String word) {
        Integer value = NUMBERS.get(word);
        Matcher digits = DIGITS.matcher(word);
        return value != null ? String.valueOf(value) : digits.matches() ? digits.group(1) : word;
    }

    /** The known word that is meant: itself, one that sounds alike, one without its pronouns, or the only one near. */
    static Optional<String> meant(String word) {
        if (isKnown(word) || isNumber(word)) {
            return Optional.of(word);
        }
        String alike = BY_SOUND.get(SpanishSounds.of(word));
        if (alike != null) {
            return Optional.of(alike);
        }
        Matcher clitics = CLITICS.matcher(word);
        if (clitics.matches() && PHRASES.containsKey(clitics.group(1))) {
            return Optional.of(clitics.group(1));
        }
        return near(word);
    }

    /** Another person, time or gender of a word is no slip: what it means here is not known. */
    private static boolean isOtherForm(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return one.regionMatches(0, other, 0, shorter - 1);
    }

    private static Optional<String> near(String word) {
        if (word.length() < SHORTEST_WITH_A_SLIP || !word.chars().allMatch(Character::isLetter)) {
            return Optional.empty();
        }
        String sound = SpanishSounds.of(word);
        int slips = word.length() >= SHORTEST_WITH_TWO_SLIPS ? 2 : 1;
        List<String> near = BY_SOUND.entrySet().stream()
                .filter(known -> known.getKey().length() >= SHORTEST_WITH_A_SLIP - 1
                        && known.getKey().charAt(0) == sound.charAt(0)
                        && Likeness.isWithin(known.getKey(), sound, slips)
                        && !isOtherForm(known.getKey(), sound))
                .map(Map.Entry::getValue)
                .limit(2)
                .toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }
}
