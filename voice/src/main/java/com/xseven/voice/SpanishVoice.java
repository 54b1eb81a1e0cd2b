package com.xseven.voice;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** Spanish as it is spoken in the Americas. */
enum SpanishVoice implements Voice {
    INSTANCE;

    private static final Locale SPANISH = Locale.of("es", "US");
    private static final SpelledNumbers NUMBERS = new SpelledNumbers(SPANISH);
    private static final Pattern DAY = Pattern.compile(
            "\\b(?<day>\\d{1,2})º?(?<month> de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
                    + "|octubre|noviembre|diciembre))(?: del? (?<year>\\d{4}))?\\b");
    private static final Pattern JOINT = Pattern.compile("(?:;|,? (?=pero |así que )|, (?=y |o ))\\s*");

    @Override
    public Locale locale() {
        return SPANISH;
    }

    /** Before a noun, as figures mostly are: veintiún, not veintiuno. */
    @Override
    public String cardinal(BigDecimal number) {
        return spelled(number, "%spellout-cardinal-masculine");
    }

    /** Veintiuna mesas, veintiún tacos, mesa para uno. */
    @Override
    public String counted(BigDecimal number, String rest) {
        return spelled(
                number,
                switch (Counted.of(rest)) {
                    case FEMININE -> "%spellout-cardinal-feminine";
                    case MASCULINE -> "%spellout-cardinal-masculine";
                    case NOTHING -> "%spellout-numbering";
                });
    }

    @Override
    public String house(int number) {
        return spelled(BigDecimal.valueOf(number), "%spellout-numbering");
    }

    @Override
    public String inFull(String text) {
        return Abbreviations.SPANISH.inFull(text);
    }

    @Override
    public String digit(int digit) {
        return spelled(BigDecimal.valueOf(digit), "%spellout-numbering");
    }

    @Override
    public String place(int place) {
        return spelled(BigDecimal.valueOf(place), "%spellout-ordinal-masculine");
    }

    @Override
    public String day(int day) {
        return day == 1 ? "primero" : spelled(BigDecimal.valueOf(day), "%spellout-numbering");
    }

    @Override
    public String year(int year) {
        return spelled(BigDecimal.valueOf(year), "%spellout-numbering");
    }

    @Override
    public String time(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return "doce del mediodía";
        }
        return clock(time) + partOfDay(time.getHour());
    }

    @Override
    public String clock(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return spelled(BigDecimal.valueOf(hour), "%spellout-cardinal-feminine") + minutes(time.getMinute());
    }

    private static String minutes(int minutes) {
        return switch (minutes) {
            case 0 -> "";
            case 15 -> " y cuarto";
            case 30 -> " y media";
            default -> " y " + spelled(BigDecimal.valueOf(minutes), "%spellout-numbering");
        };
    }

    private static String partOfDay(int hour) {
        if (hour < 6) {
            return " de la madrugada";
        }
        if (hour < 12) {
            return " de la mañana";
        }
        return hour < 20 ? " de la tarde" : " de la noche";
    }

    @Override
    public String money(BigDecimal amount, Coin coin) {
        int parts = amount.remainder(BigDecimal.ONE).movePointRight(2).intValue();
        BigDecimal whole = BigDecimal.valueOf(amount.longValue());
        String hundredths = cardinal(BigDecimal.valueOf(parts)) + " " + coin.spanishPart(parts == 1);
        if (whole.signum() == 0 && parts > 0) {
            return hundredths;
        }
        String rules = coin.feminine() ? "%spellout-cardinal-feminine" : "%spellout-cardinal-masculine";
        String wholes = spelled(whole, rules) + " " + coin.spanish(whole.compareTo(BigDecimal.ONE) == 0);
        return parts == 0 ? wholes : wholes + " con " + hundredths;
    }

    @Override
    public String percent(BigDecimal number) {
        return cardinal(number) + " por ciento";
    }

    @Override
    public String to() {
        return "a";
    }

    @Override
    public String plus() {
        return "más";
    }

    @Override
    public String minus() {
        return "menos";
    }

    @Override
    public String and() {
        return "y";
    }

    @Override
    public String dot() {
        return "punto";
    }

    @Override
    public String at() {
        return "arroba";
    }

    @Override
    public String link() {
        return "el enlace en sus mensajes";
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
