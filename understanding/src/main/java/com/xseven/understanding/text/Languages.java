package com.xseven.understanding.text;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells which language a turn's messages are in, by their words. */
public final class Languages {

    public static final String ENGLISH = "en";
    public static final String SPANISH = "es";

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<!\\p{L})\\p{Lu}\\p{Ll}+ (\\p{Lu}[\\p{L}'-]+)(?!\\p{L})");
    private static final Pattern EMAIL = Pattern.compile("\\S+@\\S+");

    /** Beside an address or a number stands a name, and no name tells a language. */
    private static final Pattern CONTACT = Pattern.compile("\\S@\\S|(?:\\d[ ().-]{0,2}){7}");

    private static final int FEW = 2;

    /** Words that are of Spanish beside a contact as well: neither names nor words of English. */
    private static final Set<String> UNMISTAKABLE = Set.of(
            "hola",
            "gracias",
            "soy",
            "mi",
            "buenos",
            "buenas",
            "numero",
            "telefono",
            "celular",
            "correo",
            "nombre",
            "llamo",
            "aqui",
            "claro",
            "perdon",
            "senor",
            "senora");

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SPANISH_SIGNS = Pattern.compile("[¿¡ñÑ]");
    private static final Map<UnicodeScript, String> SCRIPTS = Map.of(
            UnicodeScript.HIRAGANA, "ja",
            UnicodeScript.KATAKANA, "ja",
            UnicodeScript.HAN, "zh",
            UnicodeScript.HANGUL, "ko",
            UnicodeScript.CYRILLIC, "ru",
            UnicodeScript.ARABIC, "ar");
    private static final Set<String> ENGLISH_WORDS = Phrases.words(Languages.class, "english-words.txt");
    private static final Set<String> SHARED_WORDS = Phrases.words(Languages.class, "shared-words.txt");
    private static final Phrases OTHERS = Phrases.beside(Languages.class, "other-languages.txt");
    private static final Map<String, Set<String>> OTHER_WORDS = OTHERS.names().stream()
            .collect(Collectors.toUnmodifiableMap(name -> name, name -> Set.copyOf(OTHERS.wordsOf(name))));

    /** Short words are written alike in many languages. */
    private static final int LONG_ENOUGH = 4;

    private static final double SHORT = 0.5;
    private static final double MISTYPED = 0.4;

    /** Less does not change the language that is spoken. */
    private static final double ENOUGH = 1;

    private static final int ENOUGH_OF_OTHERS = 2;

    private Languages() {}

    /** Whether a word in lower case is one of the most common of English. */
    public static boolean isEverydayEnglish(String word) {
        return ENGLISH_WORDS.contains(word);
    }

    /**
     * The language as an ISO 639-1 code; that of what was said before where the words do not tell.
     *
     * @param neutral words that stand for things of a business, in lower case and without accents
     */
    public static String of(List<String> messages, String spoken, Set<String> neutral) {
        String typed = String.join("\n", messages);
        return ofScript(typed).orElseGet(() -> ofWords(typed, spoken, neutral));
    }

    /** Whether a language is told, but not understood. */
    public static boolean isOther(String language) {
        return OTHER_WORDS.containsKey(language);
    }

    /** Whether any frequent word of a language that is told is in the messages. */
    public static boolean hasWordOf(String language, List<String> messages) {
        Set<String> known = OTHER_WORDS.getOrDefault(language, Set.of());
        return WORD.matcher(folded(String.join("\n", messages)))
                .results()
                .anyMatch(word -> known.contains(word.group()));
    }

    private static Optional<String> ofScript(String typed) {
        List<UnicodeScript> scripts = typed.codePoints()
                .filter(Character::isLetter)
                .mapToObj(UnicodeScript::of)
                .toList();
        long foreign = scripts.stream().filter(SCRIPTS::containsKey).count();
        if (2 * foreign <= scripts.size()) {
            return Optional.empty();
        }
        boolean kana = scripts.contains(UnicodeScript.HIRAGANA) || scripts.contains(UnicodeScript.KATAKANA);
        return kana
                ? Optional.of("ja")
                : scripts.stream().filter(SCRIPTS::containsKey).findFirst().map(SCRIPTS::get);
    }

    private static String ofWords(String typed, String spoken, Set<String> neutral) {
        List<String> words = WORD.matcher(
                        folded(withoutNames(EMAIL.matcher(typed).replaceAll(" "))))
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() > 1 && !neutral.contains(word) && !SHARED_WORDS.contains(word))
                .toList();
        if (words.size() <= FEW && CONTACT.matcher(typed).find()) {
            return isUnmistakable(words) ? SPANISH : spoken;
        }
        double english = words.stream().filter(ENGLISH_WORDS::contains).count();
        double spanish = words.stream().mapToDouble(Languages::spanish).sum()
                + (SPANISH_SIGNS.matcher(typed).find() ? ENOUGH : 0);
        Map.Entry<String, Long> other = OTHER_WORDS.entrySet().stream()
                .map(language -> Map.entry(
                        language.getKey(),
                        words.stream().filter(language.getValue()::contains).count()))
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        if (other.getValue() >= ENOUGH_OF_OTHERS && other.getValue() > Math.max(english, spanish)) {
            return other.getKey();
        }
        if (spanish >= ENOUGH && spanish > english) {
            return SPANISH;
        }
        return english >= ENOUGH && english > spanish ? ENGLISH : spoken;
    }

    private static boolean isUnmistakable(List<String> words) {
        return words.stream().anyMatch(UNMISTAKABLE::contains) && words.stream().noneMatch(ENGLISH_WORDS::contains);
    }

    /** A first name may be a word of another language; a surname that is none gives it away. */
    private static String withoutNames(String typed) {
        return FULL_NAME.matcher(typed).replaceAll(match -> {
            String surname = folded(match.group(1));
            boolean word = ENGLISH_WORDS.contains(surname) || SpanishWords.isKnown(surname);
            return word ? Matcher.quoteReplacement(match.group()) : " ";
        });
    }

    private static double spanish(String word) {
        if (ENGLISH_WORDS.contains(word)) {
            return 0;
        }
        if (SpanishWords.isKnown(word)) {
            return word.length() < LONG_ENOUGH ? SHORT : 1;
        }
        return word.length() >= LONG_ENOUGH && SpanishWords.meant(word).isPresent() ? MISTYPED : 0;
    }

    private static String folded(String typed) {
        return MARKS.matcher(Normalizer.normalize(typed, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
