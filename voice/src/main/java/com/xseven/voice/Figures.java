package com.xseven.voice;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes out the figures of a text, the particular kinds before the plain numbers. */
final class Figures {

    /** Around what is said slowly, digit by digit; of Unicode's private use, so that no text has them. */
    static final char SLOW = '\uE000';

    static final char SLOW_END = '\uE001';

    private static final Pattern TO = Pattern.compile(
            "(?<=\\d|[AP]M|%|m\\.)\\s?[–—]\\s?(?=[$€£\\d])|(?<=(?<![-\\d])\\d{1,2})-(?=\\d{1,2}(?![-\\d]))");
    private static final Pattern PHONE =
            Pattern.compile("(\\+\\d{1,3}[ -]?)?\\(?\\d{3}\\)?[ -]\\d{3}-\\d{4}\\b|\\+\\d{7,15}\\b");
    private static final Pattern CODE = Pattern.compile(
            "\\b\\d{3} \\d{3}\\b|\\b[A-Z]{1,2}-\\d{3,}\\b|\\b(?=[A-Z0-9]*\\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{4,}\\b");
    private static final Pattern EMERGENCY = Pattern.compile("\\b911\\b(?![.,:]\\d)");
    private static final Pattern TIMES_SIGN = Pattern.compile("(?<=\\d) ?[x×] ?(?=\\p{L})");
    private static final Pattern HOUSE =
            Pattern.compile("\\b(\\d{3,4})(?= (?:[\\p{Lu}\\d][\\p{L}\\d.']* ){0,3}(?:Street|Avenue"
                    + "|Road|Boulevard|Drive|Lane|Court|Square|Place)\\b)");
    private static final Pattern MODEL_YEAR = Pattern.compile("\\b(?:19[5-9]|20[0-4])\\d(?= \\p{Lu}\\p{L})");
    private static final Pattern DIGIT_AND_LETTER = Pattern.compile("(?<=\\d)(?=\\p{Lu}(?!\\p{L}))");
    private static final Pattern TIME_OF_HALF =
            Pattern.compile("\\b(1[0-2]|0?[1-9])(?::([0-5]\\d))?\\s?([AaPp])(?:\\.\\s?[Mm]\\.|[Mm]\\b)");
    private static final Pattern TIME = Pattern.compile("\\b([01]?\\d|2[0-3]):([0-5]\\d)\\b");
    private static final Pattern MONEY =
            Pattern.compile("([+-])?([$€£])(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d{2}))?(?!\\d)");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s?%");
    private static final Pattern ORDINAL = Pattern.compile("\\b(\\d{1,4})(?:st|nd|rd|th|er|\\.?[ºª])(?!\\p{L})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)|\\d+\\.\\d+|\\d+");

    /** Longer ones are names of things rather than counts. */
    private static final int LONGEST_COUNT = 4;

    private static final int NOON = 12;

    private final Voice voice;

    Figures(Voice voice) {
        this.voice = voice;
    }

    String written(String text) {
        String said = TO.matcher(text).replaceAll(" " + voice.to() + " ");
        said = TIMES_SIGN.matcher(said).replaceAll(" ");
        said = replaced(said, PHONE, this::digits);
        said = replaced(said, EMERGENCY, this::digits);
        said = replaced(said, voice.dayOfMonth(), this::date);
        said = replaced(said, TIME_OF_HALF, this::timeOfHalf);
        said = replaced(said, TIME, this::time);
        said = replaced(said, MONEY, this::money);
        said = replaced(said, PERCENT, found -> voice.percent(new BigDecimal(found.group(1))));
        said = replaced(said, HOUSE, found -> voice.house(Integer.parseInt(found.group())));
        said = replaced(said, ORDINAL, found -> voice.place(Integer.parseInt(found.group(1))));
        said = replaced(said, CODE, this::digits);
        said = replaced(said, MODEL_YEAR, found -> voice.year(Integer.parseInt(found.group())));
        String counted = DIGIT_AND_LETTER.matcher(said).replaceAll(" ");
        return replaced(counted, NUMBER, found -> number(found, counted.substring(found.end())));
    }

    private static String replaced(String text, Pattern pattern, Function<MatchResult, String> words) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words.apply(found)));
    }

    /** Their order differs by language; what stands between day and month stays. */
    private String date(MatchResult found) {
        String day = voice.day(Integer.parseInt(found.group("day")));
        String month = found.group("month");
        boolean dayFirst = found.start("day") < found.start("month");
        String date = dayFirst ? day + month : month + day;
        String year = found.group("year");
        return year == null ? date : date + ", " + voice.year(Integer.parseInt(year));
    }

    /** The dot of an abbreviation may be the end of the sentence too; Sentences find out. */
    private String timeOfHalf(MatchResult found) {
        int hour = Integer.parseInt(found.group(1)) % NOON;
        int late = found.group(3).equalsIgnoreCase("p") ? NOON : 0;
        String minutes = found.group(2) == null ? "0" : found.group(2);
        String said = voice.time(LocalTime.of(hour + late, Integer.parseInt(minutes)));
        return found.group().endsWith(".") ? said + Plain.PERHAPS_END : said;
    }

    /** Of twenty-four hours, if written so: 07:30 is in the morning, 7:30 may not be. */
    private String time(MatchResult found) {
        int hour = Integer.parseInt(found.group(1));
        LocalTime time = LocalTime.of(hour, Integer.parseInt(found.group(2)));
        return hour > NOON || found.group(1).startsWith("0") ? voice.time(time) : voice.clock(time);
    }

    private String money(MatchResult found) {
        String parts = found.group(4) == null ? "0" : found.group(4);
        BigDecimal amount = new BigDecimal(found.group(3).replace(",", "") + "." + parts);
        String said = voice.money(amount, Coin.of(found.group(2)));
        return found.group(1) == null ? said : (found.group(1).equals("+") ? voice.plus() : voice.minus()) + " " + said;
    }

    private String number(MatchResult found, String rest) {
        String figure = found.group();
        boolean code = figure.length() > LONGEST_COUNT && figure.indexOf('.') < 0 && figure.indexOf(',') < 0;
        boolean leadingZero = figure.length() > 1 && figure.startsWith("0") && !figure.startsWith("0.");
        return code || leadingZero ? digits(found) : voice.counted(new BigDecimal(figure.replace(",", "")), rest);
    }

    /** One by one, with a pause where the writing has one. */
    private String digits(MatchResult found) {
        String groups = Pattern.compile("[^A-Z0-9+]+")
                .splitAsStream(found.group())
                .filter(group -> !group.isEmpty())
                .map(this::oneByOne)
                .collect(Collectors.joining(", "));
        return SLOW + groups + SLOW_END;
    }

    private String oneByOne(String group) {
        return group.chars().mapToObj(each -> one((char) each)).collect(Collectors.joining(" "));
    }

    private String one(char sign) {
        if (sign == '+') {
            return voice.plus();
        }
        return Character.isDigit(sign) ? voice.digit(Character.digit(sign, 10)) : String.valueOf(sign);
    }
}
