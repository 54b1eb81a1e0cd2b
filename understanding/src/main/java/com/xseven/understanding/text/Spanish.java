package com.xseven.understanding.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Spanish as plain English, phrase by phrase, so that one grammar serves both languages. What stands for a name, or
 * is not known, stays as it was typed.
 */
final class Spanish {

    private static final Pattern WORD = Pattern.compile("\\d{1,2}[:.]\\d\\d(?:am|pm|h)?|[a-z0-9]+");
    private static final Map<String, String> ACCENTED = Map.of("sí", "si!", "cómo", "como!", "té", "te!");
    private static final List<String> INTRODUCTIONS = List.of("under the name", "my name is", "the name is", "i am");
    private static final Set<String> AFTER_NAME =
            Set.of("y", "e", "para", "el", "a", "con", "mi", "por", "de", "en", "tel");
    private static final Set<String> CAPITALS = Set.of(
            "lunes",
            "martes",
            "miercoles",
            "jueves",
            "viernes",
            "sabado",
            "domingo",
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");
    private static final List<String> ARTICLES = List.of(" the ", " a ", " my ", " your ", " our ", " this ", " some ");
    private static final int MOST_NAMES = 4;
    private static final int LAST_DAY = 31;

    /** A word and its place. {@code key} is how the phrases write it. */
    private record Token(int from, int to, String key, boolean name) {}

    private final String typed;
    private final String folded;
    private final List<Token> tokens = new ArrayList<>();
    private final Rewritten written = new Rewritten();

    private Spanish(String typed, String folded) {
        this.typed = typed;
        this.folded = folded;
    }

    /** Expects the typed text, and the same folded character by character. */
    static Rewritten read(String typed, String folded) {
        Spanish reading = new Spanish(typed, folded);
        reading.cut();
        reading.write();
        return reading.written;
    }

    private void cut() {
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            tokens.add(token(word.start(), word.end(), word.group()));
        }
    }

    private Token token(int from, int to, String word) {
        String accented = ACCENTED.get(typed.substring(from, to).toLowerCase(Locale.ROOT));
        if (accented != null) {
            return new Token(from, to, accented, false);
        }
        if (word.equals("si") && standsAlone(from, to)) {
            return new Token(from, to, "si!", false);
        }
        boolean name = isCapital(from, to) && !beginsSentence(from) && !CAPITALS.contains(word);
        return new Token(from, to, name ? word : SpanishWords.meant(word).orElse(word), name);
    }

    /** If never stands alone, so that it is a yes. */
    private boolean standsAlone(int from, int to) {
        String before = folded.substring(0, from).strip();
        String after = folded.substring(to).strip();
        return (before.isEmpty() || !Character.isLetterOrDigit(before.charAt(before.length() - 1)))
                && (after.isEmpty() || !Character.isLetterOrDigit(after.charAt(0)));
    }

    private boolean isCapital(int from, int to) {
        return to - from > 1
                && Character.isUpperCase(typed.charAt(from))
                && Character.isLowerCase(typed.charAt(from + 1));
    }

    private boolean beginsSentence(int from) {
        String before = typed.substring(0, from).strip();
        return before.isEmpty() || ".!?¿¡\n:".indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private void write() {
        int done = 0;
        int at = 0;
        while (at < tokens.size()) {
            between(done, tokens.get(at).from());
            int next = phrase(at);
            done = tokens.get(next - 1).to();
            if (introducesName()) {
                int end = names(next);
                if (end > next) {
                    between(done, tokens.get(next).from());
                    done = tokens.get(end - 1).to();
                    written.copy(folded, tokens.get(next).from(), done);
                    next = end;
                }
            }
            at = next;
        }
        between(done, folded.length());
    }

    private boolean introducesName() {
        return INTRODUCTIONS.stream().anyMatch(written.plain()::endsWith);
    }

    /** Where the words end that may be names. */
    private int names(int from) {
        int end = from;
        while (end < tokens.size()
                && end - from < MOST_NAMES
                && isOneGap(end - 1)
                && (!AFTER_NAME.contains(tokens.get(end).key())
                        || isCapital(tokens.get(end).from(), tokens.get(end).to()))
                && !SpanishWords.isNumber(tokens.get(end).key())) {
            end++;
        }
        return end;
    }

    /** Whether nothing but spaces parts a word from the next. */
    private boolean isOneGap(int at) {
        return at + 1 < tokens.size()
                && folded.substring(tokens.get(at).to(), tokens.get(at + 1).from())
                        .isBlank();
    }

    /** What stands between words; a question or a cry that opens ends what was said before. */
    private void between(int from, int to) {
        for (int i = from; i < to; i++) {
            char here = typed.charAt(i);
            if (here == '¿' || here == '¡') {
                if (written.lastWritten() != '\n') {
                    written.copy('\n', i);
                }
                written.copy(' ', i);
            } else {
                written.copy(folded.charAt(i), i);
            }
        }
    }

    /** Writes the longest phrase that begins at a word; the number of the word after it. */
    private int phrase(int at) {
        int longest = 1;
        while (longest < SpanishWords.longest() && isOneGap(at + longest - 1)) {
            longest++;
        }
        for (int length = longest; length > 0; length--) {
            Optional<String> english = english(at, length);
            if (english.isPresent()) {
                written.replace(
                        tokens.get(at).from(), tokens.get(at + length - 1).to(), afterArticle(english.get()));
                return at + length;
            }
        }
        Token token = tokens.get(at);
        if (SpanishWords.isNumber(token.key())) {
            written.replace(token.from(), token.to(), SpanishWords.number(token.key()));
        } else {
            written.copy(folded, token.from(), token.to());
        }
        return at + 1;
    }

    /** Without its own article where one was written just before: where is my order, and not my the order. */
    private String afterArticle(String english) {
        boolean begins = english.startsWith("the ") || english.startsWith("my ") || english.startsWith("an ");
        return begins && written.endsWithAny(ARTICLES) ? english.substring(english.indexOf(' ') + 1) : english;
    }

    private Optional<String> english(int at, int length) {
        List<Token> words = tokens.subList(at, at + length);
        if (words.stream().anyMatch(Token::name)
                && (length == 1 || words.getLast().name())) {
            return Optional.empty();
        }
        Optional<String> literal = SpanishWords.english(
                String.join(" ", words.stream().map(Token::key).toList()));
        if (literal.isPresent()) {
            return literal;
        }
        List<String> numbers =
                words.stream().map(Token::key).filter(SpanishWords::isNumber).toList();
        boolean date = folded.startsWith("-", words.getLast().to())
                || folded.startsWith("/", words.getLast().to());
        return numbers.isEmpty() || (date && length > 1) ? Optional.empty() : written(words, numbers);
    }

    private static boolean isDayOfMonth(String number) {
        return Integer.parseInt(SpanishWords.digits(number)) <= LAST_DAY;
    }

    /** What would make a day of the month of a number that is none, as of a phone's, is another phrase. */
    private static Optional<String> written(List<Token> words, List<String> numbers) {
        return SpanishWords.english(String.join(
                        " ",
                        words.stream()
                                .map(word -> SpanishWords.isNumber(word.key()) ? SpanishWords.NUMBER : word.key())
                                .toList()))
                .filter(english -> !english.contains("#th") || isDayOfMonth(numbers.getFirst()))
                .map(english -> filled(english, numbers));
    }

    private static String filled(String english, List<String> numbers) {
        String filled = english;
        if (filled.contains("#1")) {
            return filled.replace("#1", SpanishWords.number(numbers.getFirst()))
                    .replace("#2", SpanishWords.number(numbers.getLast()));
        }
        for (String number : numbers) {
            boolean ordinal = filled.startsWith("#th", filled.indexOf('#'));
            filled = filled.replaceFirst("#", ordinal ? SpanishWords.digits(number) : SpanishWords.number(number));
        }
        return filled;
    }
}
