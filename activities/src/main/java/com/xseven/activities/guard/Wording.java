package com.xseven.activities.guard;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A text as checks read it: letters that only look different, invisible ones and spacing out of the way. */
final class Wording {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}\\p{Cc}&&[^\\n\\t]]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final String LOOKALIKES = "аеорсухіѕјԁһӏ";
    private static final String LATIN = "aeopcyxisjdhl";

    private Wording() {}

    static String plain(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder latin = new StringBuilder();
        INVISIBLE
                .matcher(normal)
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(letter -> {
                    int known = LOOKALIKES.indexOf(letter);
                    latin.appendCodePoint(known < 0 ? letter : LATIN.charAt(known));
                });
        return SPACES.matcher(latin.toString().replace('’', '\'').replace('‘', '\''))
                .replaceAll(" ")
                .strip();
    }

    /** The letters and digits alone, so that "i g n o r e" and "i.g.n.o.r.e" read like the word. */
    static String lettersOf(String plain) {
        return plain.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
