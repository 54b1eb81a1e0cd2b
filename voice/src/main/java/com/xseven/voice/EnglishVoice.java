package com.xseven.voice;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** American English. */
enum EnglishVoice implements Voice {
    INSTANCE;

    private static final int HUNDRED = 100;

    private static final SpelledNumbers NUMBERS = new SpelledNumbers(Locale.US);
    private static final Pattern DAY = Pattern.compile(
            "\\b(?<month>(?:January|February|March|April|May|June|July|August|September|October|November"
                    + "|December) )(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?\\b");
    private static final Pattern JOINT = Pattern.compile("(?:;|,? (?=but |so )|, (?=and |or ))\\s*");

    @Override
    public Locale locale() {
        return Locale.US;
    }

    @Override
    public String cardinal(BigDecimal number) {
        return spelled(number, "%spellout-cardinal");
    }

    @Override
    public String counted(BigDecimal number, String rest) {
        return cardinal(number);
    }

    /** By pairs, as in twelve oh five. */
    @Override
    public String house(int number) {
        int pair = number % HUNDRED;
        String first = cardinal(BigDecimal.valueOf(number / HUNDRED));
        return first + (pair == 0 ? " hundred" : minutes(pair));
    }

    @Override
    public String inFull(String text) {
        return Abbreviations.ENGLISH.inFull(text);
    }

    @Override
    public String digit(int digit) {
        return cardinal(BigDecimal.valueOf(digit));
    }

    @Override
    public String day(int day) {
        return place(day);
    }

    @Override
    public String place(int place) {
        return spelled(BigDecimal.valueOf(place), "%spellout-ordinal");
    }

    @Override
    public String year(int year) {
        return spelled(BigDecimal.valueOf(year), "%spellout-numbering-year");
    }

    @Override
    public String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "noon";
        }
        return time.equals(LocalTime.MIDNIGHT) ? "midnight" : clock(time) + (time.getHour() < 12 ? " A M" : " P M");
    }

    @Override
    public String clock(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return cardinal(BigDecimal.valueOf(hour)) + minutes(time.getMinute());
    }

    private String minutes(int minutes) {
        String said = cardinal(BigDecimal.valueOf(minutes));
        return minutes == 0 ? "" : minutes < 10 ? " oh " + said : " " + said;
    }

    @Override
    public String money(BigDecimal amount, Coin coin) {
        int parts = amount.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        BigDecimal whole = BigDecimal.valueOf(amount.longValue());
        String hundredths = cardinal(BigDecimal.valueOf(parts)) + " " + coin.englishPart(parts == 1);
        if (whole.signum() == 0 && parts > 0) {
            return hundredths;
        }
        String wholes = cardinal(whole) + " " + coin.english(whole.compareTo(BigDecimal.ONE) == 0);
        return parts == 0 ? wholes : wholes + " and " + hundredths;
    }

    @Override
    public String percent(BigDecimal number) {
        return cardinal(number) + " percent";
    }

    @Override
    public String to() {
        return "to";
    }

    @Override
    public String plus() {
        return "plus";
    }

    @Override
    public String minus() {
        return "minus";
    }

    @Override
    public String and() {
        return "and";
    }

    @Override
    public String dot() {
        return "dot";
    }

    @Override
    public String at() {
        return "at";
    }

    @Override
    public String link() {
        return "the link in your messages";
    }

    @Override
    public Pattern dayOfMonth() {
        return DAY;
    }

    @Override
    public Pattern joint() {
        return JOINT;
    }

    private static String spelled(BigDecimal number, String rules) {
        return NUMBERS.spelled(number, rules);
    }
}
