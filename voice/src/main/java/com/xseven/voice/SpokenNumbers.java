package com.xseven.voice;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Numbers that were spoken in groups, as those of phones and houses are. */
final class SpokenNumbers {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Pattern BETWEEN = Pattern.compile("[ ,-]+");
    private static final int TEN = 10;
    private static final int HUNDRED = 100;

    static final SpokenNumbers ENGLISH = new SpokenNumbers(
            "zero oh one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                    + " eighteen nineteen",
            "0 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19",
            "twenty thirty forty fifty sixty seventy eighty ninety",
            "");
    static final SpokenNumbers SPANISH = new SpokenNumbers(
            "cero uno un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis dieciseis diecisiete"
                    + " dieciocho diecinueve veintiuno veintidós veintidos veintitrés veintitres veinticuatro veinticinco veintiséis"
                    + " veintiseis veintisiete veintiocho veintinueve",
            "0 1 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 16 17 18 19 21 22 22 23 23 24 25 26 26 27 28 29",
            "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
            "cien ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos");

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> tens = new HashMap<>();
    private final Map<String, Integer> hundreds = new HashMap<>();
    private final Pattern run;
    private final Pattern number;

    private SpokenNumbers(String words, String values, String tensWords, String hundredsWords) {
        String[] each = words.split(" ", -1);
        String[] value = values.split(" ", -1);
        for (int i = 0; i < each.length; i++) {
            small.put(each[i], Integer.valueOf(value[i]));
        }
        String[] ten = tensWords.split(" ", -1);
        for (int i = 0; i < ten.length; i++) {
            tens.put(ten[i], (i + 2) * TEN);
        }
        String[] many = hundredsWords.isEmpty() ? new String[0] : hundredsWords.split(" ", -1);
        for (int i = 0; i < many.length; i++) {
            hundreds.put(many[i], Math.max(1, i) * HUNDRED);
        }
        String any = String.join("|", small.keySet()) + "|" + String.join("|", tens.keySet())
                + (hundreds.isEmpty() ? "" : "|" + String.join("|", hundreds.keySet()));
        String joint = hundreds.isEmpty() ? "[ ,-]+" : "(?:[ ,-]+| y )";
        this.number = Pattern.compile("\\b(?:" + any + ")(?:" + joint + "(?:" + any + "))*\\b", FLAGS);
        this.run = Pattern.compile("\\b(?:" + any + ")(?:" + joint + "(?:" + any + ")){3,}\\b", FLAGS);
    }

    /** At least four words for numbers in a row. */
    Pattern run() {
        return run;
    }

    /** The digits of all groups, one after the other: two oh one, five fifty five is 201555. */
    String figures(String spoken) {
        StringBuilder figures = new StringBuilder();
        int open = 0;
        int step = 0;
        for (String word : BETWEEN.split(spoken.toLowerCase(Locale.ROOT).replace(" y ", " "), -1)) {
            int value = worth(word);
            if (step > value && value > 0) {
                open += value;
            } else {
                figures.append(step == 0 ? "" : String.valueOf(open));
                open = value;
            }
            step = hundreds.containsKey(word) ? HUNDRED : tens.containsKey(word) ? TEN : 0;
            if (step == 0) {
                figures.append(open);
            }
        }
        return figures.append(step == 0 ? "" : String.valueOf(open)).toString();
    }

    /** With digits for every number among other words. */
    String inDigits(String words) {
        return number.matcher(words).replaceAll(found -> figures(found.group()));
    }

    private int worth(String word) {
        return small.getOrDefault(word, tens.getOrDefault(word, hundreds.getOrDefault(word, 0)));
    }
}
