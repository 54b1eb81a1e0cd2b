package com.xseven.dialogue.words;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrase book of one language. */
public final class Phrases {

    /** A value that ends in an abbreviation ends the sentence too. */
    private static final Pattern TWO_STOPS = Pattern.compile("(?<!\\.)\\.\\.(?!\\.)");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Phrases ENGLISH = new Phrases(Locale.ENGLISH, new EnglishForms());
    private static final SortedMap<String, Phrases> BOOKS = new TreeMap<>();

    static {
        BOOKS.put("en", ENGLISH);
        BOOKS.put("es", new Phrases(Locale.of("es"), new SpanishForms()));
    }

    private static final ResourceBundle OTHERS =
            ResourceBundle.getBundle("com.xseven.dialogue.words.others", Locale.ROOT);

    private final Map<Phrase, String> templates = new EnumMap<>(Phrase.class);
    private final Forms forms;

    private Phrases(Locale locale, Forms forms) {
        this.forms = forms;
        ResourceBundle book = ResourceBundle.getBundle("com.xseven.dialogue.words.phrases", locale);
        for (Phrase phrase : Phrase.values()) {
            templates.put(phrase, book.getString(phrase.key()));
        }
    }

    /** The book of a language (ISO 639-1 code), or the English one where there is none. */
    public static Phrases in(String language) {
        return BOOKS.getOrDefault(language, ENGLISH);
    }

    /**
     * To a customer whose language has no book: which languages have one, said in the customer's own where it is known.
     * Empty for a language with a book.
     */
    public static Optional<String> regretting(String language) {
        if (BOOKS.containsKey(language)) {
            return Optional.empty();
        }
        return Optional.of(
                OTHERS.containsKey(language) ? OTHERS.getString(language) : ENGLISH.say(Phrase.OTHER_LANGUAGE));
    }

    /** To the same customer: what can be done for them in a language with a book, or by phone, in their own where it is known. */
    public static Optional<String> possible(String language, String phone) {
        return other(language + ".more").map(said -> said.replace("{0}", phone));
    }

    /** To the same customer, that this seems to be an emergency, and whom to call; in their own language where it is known. */
    public static Optional<String> alarming(String language) {
        return other(language + ".alarm");
    }

    private static Optional<String> other(String key) {
        return OTHERS.containsKey(key) ? Optional.of(OTHERS.getString(key)) : Optional.empty();
    }

    /** The sentence with its places filled, in order. Expects as many values as the sentence has places. */
    public String say(Phrase phrase, String... values) {
        Matcher place = PLACE.matcher(templates.getOrDefault(phrase, ""));
        StringBuilder text = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(text, Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))]));
        }
        return TWO_STOPS.matcher(place.appendTail(text)).replaceAll(".");
    }

    /** How the language writes dates, times, prices and lists. */
    public Forms forms() {
        return forms;
    }
}
