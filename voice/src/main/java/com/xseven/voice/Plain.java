package com.xseven.voice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes words of all that is only written: figures, signs, marks of layout. */
final class Plain {

    /** Where an abbreviation ended with a dot, which may have been the end of its sentence; of Unicode's private use. */
    static final char PERHAPS_END = '\uE002';

    private static final Pattern SPACES = Pattern.compile("[\\u00a0\\u202f\\u2009\\t]");
    private static final Pattern RESERVED = Pattern.compile("[\\p{Co}\\p{Cs}\\p{Cc}&&[^\\n]]");
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:[-*•·]|#{1,6})\\s+|[*_`~•]");
    private static final Pattern PICTURES = Pattern.compile("[\\p{So}\\p{Sk}\\ufe0f\\u200d]");
    private static final Pattern LINK =
            Pattern.compile("\\bhttps?://[^\\s<>]*[^\\s<>.,;:!?)]|\\bwww\\.[^\\s<>]*[^\\s<>.,;:!?)]");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    /** How many pieces a dish has, after its name. */
    private static final Pattern PIECES = Pattern.compile("(?<=\\p{L}) \\(\\d{1,2}\\)(?! ?\\d)");

    private static final Pattern LINES = Pattern.compile("(?<![.!?:;,\\s])\\s*\\n+\\s*");
    private static final Pattern END = Pattern.compile(PERHAPS_END + "(?=\\s+[\\p{Lu}¿¡]|\\s*$)");

    private Plain() {}

    static String text(String written, Voice voice) {
        String text = RESERVED.matcher(SPACES.matcher(written).replaceAll(" ")).replaceAll("");
        text = LINK.matcher(text).replaceAll(voice.link());
        text = EMAIL.matcher(text).replaceAll(found -> Matcher.quoteReplacement(mail(found.group(), voice)));
        text = PICTURES.matcher(MARKS.matcher(text).replaceAll("")).replaceAll("");
        text = LINES.matcher(text).replaceAll(". ").replace('\n', ' ');
        text = PIECES.matcher(voice.inFull(text)).replaceAll("");
        text = new Figures(voice).written(text);
        text = END.matcher(text).replaceAll(".").replace(String.valueOf(PERHAPS_END), "");
        return tidy(signs(text, voice));
    }

    private static String mail(String address, Voice voice) {
        return address.replace(".", " " + voice.dot() + " ").replace("@", " " + voice.at() + " ");
    }

    private static String signs(String text, Voice voice) {
        return text.replace("&", " " + voice.and() + " ")
                .replaceAll("\\s?[×]\\s?", " ")
                .replaceAll("(?<=\\p{L})/(?=\\p{L})", ", ")
                .replaceAll("\\s*\\(\\s*", ", ")
                .replaceAll("\\s*\\)", ",")
                .replaceAll("\\s[–—-]\\s|[–—]", ", ")
                .replaceAll("[#<>|\\[\\]{}\"“”]", "");
    }

    private static String tidy(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("\\s+([,.;:!?])", "$1")
                .replaceAll(",+(?=[,.;:!?])", "")
                .replaceAll("^[,.;: ]+|[, ]+$", "")
                .strip();
    }
}
