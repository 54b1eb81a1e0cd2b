package com.xseven.understanding.grammar;

import static com.xseven.understanding.grammar.Numbers.NUMBER;
import static com.xseven.understanding.grammar.Numbers.ORDINAL_WORD;

import com.xseven.understanding.text.Sieved;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds dates. A day without a year is the next one to come; next Monday is the first Monday after today. */
final class Days {

    static final String WEEKDAY =
            "(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
    static final String MONTH =
            "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
                    + "|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final String DAY_OF_MONTH = "(?:(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?|" + ORDINAL_WORD + ")";
    private static final String ON = "(?:\\bon )?(?:\\bthe )?";
    private static final String LEADING_WEEKDAY = "(?:\\b" + WEEKDAY + "\\b[.,]{0,2} (?:on )?(?:the )?)?";
    private static final String YEAR = "(?:,? ?\\b(?<y>20\\d{2})\\b|,? this year\\b)?";
    private static final String TRAILING_WEEKDAY = "(?: ?,? " + WEEKDAY + "\\b)?";

    private static final Sieved ISO = Sieved.compile("\\b(?:on |for )?(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})\\b");
    private static final Sieved SLASHED = Sieved.compile(
            "\\b(?:on ?)?" + LEADING_WEEKDAY + "(?<a>\\d{1,2})[/](?<b>\\d{1,2})(?:[/](?<y>\\d{4}|\\d{2}))?\\b");
    private static final Sieved MONTH_DAY =
            Sieved.compile("\\b(?:on )?" + LEADING_WEEKDAY + "\\b(?<m>" + MONTH + ")\\b[.,]? (?:the )?(?<d>"
                    + DAY_OF_MONTH + ")\\b(?!:|\\s?[ap]\\.?m| of us| people| guests)" + YEAR + TRAILING_WEEKDAY);
    private static final Sieved DAY_MONTH = Sieved.compile("\\b(?:on )?" + LEADING_WEEKDAY + "(?:the )?\\b(?<d>"
            + DAY_OF_MONTH + ") (?:of )?(?<m>" + MONTH + ")\\b(?:\\.(?= ?20\\d\\d))?" + YEAR + TRAILING_WEEKDAY);
    private static final Sieved WEEKDAY_AND_DAY = Sieved.compile(ON + "\\b" + WEEKDAY
            + ",? (?:the )?(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|" + ORDINAL_WORD + ")\\b(?! thing)");
    private static final Sieved DAY_AFTER_TOMORROW = Sieved.compile(ON + "\\bday after tomorrow\\b");
    private static final Sieved WEEK_FROM = Sieved.compile("\\b(?:a|one|(?<n>" + NUMBER
            + ")) weeks? (?:from|after) (?<from>today|now|tomorrow|(?:this |next )?" + WEEKDAY + ")\\b");
    private static final Sieved COUNTED = Sieved.compile("\\b(?:in (?:about |around |roughly |like )?(?<n>an?|" + NUMBER
            + "|a couple of) (?<u>days?|weeks?|months?)(?:'s? time)?"
            + "|(?<n2>an?|" + NUMBER + ") (?<u2>days?|weeks?|months?) from (?:now|today))\\b");
    private static final Sieved FORTNIGHT = Sieved.compile("\\bin a fortnight\\b");
    private static final Sieved NEXT_WEEK_DAY = Sieved.compile(
            "\\b(?:on )?(?:(?<w>" + WEEKDAY + ")s?,? (?:of )?next week|next week,? (?:on )?(?<w2>" + WEEKDAY + "))\\b");
    private static final Sieved WEEKDAY_AFTER_NEXT = Sieved.compile("\\b(?:the )?(?<w>" + WEEKDAY + ") after next\\b");
    private static final Sieved NAMED =
            Sieved.compile("\\b(?:on |for )?(?:the )?(?<q>this|this coming|next|coming|upcoming"
                    + "|following)? ?\\b(?!(?<=\\b(?:we|us|i|they|he|she|who|the) )(?:sat|sun|wed)\\b)(?!(?<=\\bin )sun\\b)(?<w>"
                    + WEEKDAY
                    + ")s?\\b\\.?(?! (?:the )?\\d{1,2}(?:st|nd|rd|th))");
    private static final Sieved TODAY = Sieved.compile("\\b(?:for )?(?<t>today|this (?:very )?day)\\b");
    private static final Sieved TONIGHT = Sieved.compile("\\b(?:for )?(?:tonight|this (?:evening|night))\\b");
    private static final Sieved THIS_PART = Sieved.compile("\\b(?:for )?this (?<p>morning|afternoon)\\b");
    private static final Sieved TOMORROW = Sieved.compile("\\b(?:for )?tomorrow\\b");
    private static final Sieved NTH =
            Sieved.compile("\\b(?:(?:on|for|by) )?(?:the )(?<d>(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)|" + ORDINAL_WORD
                    + ")\\b(?! (?:one|option|time|slot|table|choice|of us|thing))|\\b(?:on )?(?<d2>(?:3[01]|[12]\\d"
                    + "|[4-9])(?:th|st|nd|rd))\\b");
    private static final Sieved SHIFT =
            Sieved.compile("\\b(?:the |on the )?(?:(?:next|following) day|day (?<d>after|before)|(?:a|one"
                    + "|1) day (?<d2>later|earlier))\\b(?: (?:that|then))?(?! tomorrow| we| i )");
    private static final Sieved SAME_DAY = Sieved.compile(
            "\\b(?:on )?(?:that (?:same )?|(?:the )?same )day\\b(?! (?:appointments?|delivery|service|slots?))");
    private static final Sieved YESTERDAY = Sieved.compile("\\b(?:for |on )?(?:yesterday|last night)\\b");
    private static final Sieved LAST = Sieved.compile("\\b(?:for |on )?last (?<w>" + WEEKDAY + ")\\b");
    private static final Sieved WEEKEND = Sieved.compile(
            "\\b(?:on |over |at |for )?(?:(?:the|this|this coming"
                    + "|(?<next>next)) )?(?<!\\b(?:last|past|previous) )(?:weekend(?<many>s)?|sat(?:urday)? or sun(?:day)?)\\b");
    private static final Sieved WORKDAYS =
            Sieved.compile("\\b(?:on |during )?(?:the )?(?:weekdays|working days|week days)\\b");

    private final LocalDate today;
    private final boolean monthFirst;

    Days(LocalDate today, boolean monthFirst) {
        this.today = today;
        this.monthFirst = monthFirst;
    }

    void find(Scan scan) {
        scan.take(ISO, match -> day(match, () -> LocalDate.of(number(match, 1), number(match, 2), number(match, 3))));
        scan.take(WEEKEND, this::weekend);
        scan.take(YESTERDAY, match -> day(match, () -> today.minusDays(1)));
        WeekdaysOfMonth.find(scan, today);
        scan.take(LAST, match -> day(match, () -> today.with(TemporalAdjusters.previous(weekday(match.group("w"))))));
        scan.take(MONTH_DAY, this::monthAndDay);
        scan.take(DAY_MONTH, this::monthAndDay);
        scan.take(SLASHED, this::slashed);
        scan.take(WEEKDAY_AND_DAY, match -> dayOfMonth(match, match.group("d")));
        scan.take(DAY_AFTER_TOMORROW, match -> day(match, () -> today.plusDays(2)));
        scan.take(WEEK_FROM, this::weeksFrom);
        scan.take(COUNTED, this::counted);
        scan.take(FORTNIGHT, match -> day(match, () -> today.plusWeeks(2)));
        scan.take(NEXT_WEEK_DAY, match -> day(match, () -> ofNextWeek(weekday(either(match, "w", "w2")))));
        scan.take(
                WEEKDAY_AFTER_NEXT,
                match -> day(match, () -> after(weekday(match.group("w"))).plusWeeks(1)));
        scan.take(SHIFT, Days::shift);
        scan.take(SAME_DAY, match -> Optional.of(new Mention.DayShift(Scan.span(match), 0)));
        scan.take(NAMED, this::named);
        scan.take(TODAY, match -> day(match, () -> today));
        scan.take(TOMORROW, match -> day(match, () -> today.plusDays(1)));
        scan.take(TONIGHT, match -> tonight(scan, match, PartOfDay.EVENING));
        scan.take(THIS_PART, match -> tonight(scan, match, partNamed(match.group("p"))));
        Holidays.find(scan, today);
        scan.take(NTH, match -> dayOfMonth(match, either(match, "d", "d2")));
        scan.take(WORKDAYS, match -> Optional.of(new Mention.Days(Scan.span(match), false, Optional.empty())));
    }

    /** Next weekend is the one after the one to come; on a Saturday or Sunday "the weekend" is under way. */
    private Optional<Mention> weekend(MatchResult match) {
        LocalDate coming = today.getDayOfWeek() == DayOfWeek.SUNDAY
                ? today.minusDays(1)
                : today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        Optional<LocalDate> saturday = match.group("many") != null
                ? Optional.empty()
                : Optional.of(match.group("next") == null ? coming : coming.plusWeeks(1));
        return Optional.of(new Mention.Days(Scan.span(match), true, saturday));
    }

    private static PartOfDay partNamed(String word) {
        return PartOfDay.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private Optional<Mention> tonight(Scan scan, MatchResult match, PartOfDay part) {
        scan.add(new Mention.Part(Scan.span(match), part));
        return day(match, () -> today);
    }

    private Optional<Mention> monthAndDay(MatchResult match) {
        Month month = month(match.group("m"));
        return day(match, () -> {
            int day = Numbers.value(match.group("d"));
            String year = match.group("y");
            return year == null ? nextOf(month, day) : LocalDate.of(Integer.parseInt(year), month, day);
        });
    }

    private Optional<Mention> slashed(MatchResult match) {
        int first = Integer.parseInt(match.group("a"));
        int second = Integer.parseInt(match.group("b"));
        boolean month = monthFirst ? first <= 12 : second > 12;
        int monthNumber = month ? first : second;
        int day = month ? second : first;
        return day(match, () -> {
            String year = match.group("y");
            return year == null
                    ? nextOf(Month.of(monthNumber), day)
                    : LocalDate.of(
                            year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year),
                            monthNumber,
                            day);
        });
    }

    /** The next such day from today on; a day that no year of the near future has is refused. */
    private LocalDate nextOf(Month month, int day) {
        LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
        return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear;
    }

    private Optional<Mention> dayOfMonth(MatchResult match, String text) {
        int day = Numbers.value(text);
        return day(match, () -> {
            LocalDate month = today.withDayOfMonth(1);
            while (month.lengthOfMonth() < day || month.withDayOfMonth(day).isBefore(today)) {
                month = month.plusMonths(1);
            }
            return month.withDayOfMonth(day);
        });
    }

    private static Optional<Mention> shift(MatchResult match) {
        boolean back = "before".equals(match.group("d")) || "earlier".equals(match.group("d2"));
        return Optional.of(new Mention.DayShift(Scan.span(match), back ? -1 : 1));
    }

    private Optional<Mention> weeksFrom(MatchResult match) {
        int weeks = match.group("n") == null ? 1 : Numbers.value(match.group("n"));
        String from = match.group("from");
        return day(match, () -> switch (from) {
                    case "today", "now" -> today;
                    case "tomorrow" -> today.plusDays(1);
                    default -> after(weekday(from.substring(from.lastIndexOf(' ') + 1)));
                })
                .map(mention -> new Mention.Day(
                        mention.span(), ((Mention.Day) mention).date().plusWeeks(weeks)));
    }

    private Optional<Mention> counted(MatchResult match) {
        String count = either(match, "n", "n2");
        int number = switch (count) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            default -> Numbers.value(count);
        };
        return day(match, () -> switch (either(match, "u", "u2").charAt(0)) {
            case 'd' -> today.plusDays(number);
            case 'w' -> today.plusWeeks(number);
            default -> today.plusMonths(number);
        });
    }

    private Optional<Mention> named(MatchResult match) {
        DayOfWeek weekday = weekday(match.group("w"));
        boolean thisOne = "this".equals(match.group("q"));
        return day(match, () -> thisOne ? today.with(TemporalAdjusters.nextOrSame(weekday)) : after(weekday));
    }

    private LocalDate after(DayOfWeek weekday) {
        return today.with(TemporalAdjusters.next(weekday));
    }

    private LocalDate ofNextWeek(DayOfWeek weekday) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).with(TemporalAdjusters.nextOrSame(weekday));
    }

    static DayOfWeek weekday(String text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().toLowerCase(Locale.ROOT).startsWith(text.substring(0, 3))) {
                return day;
            }
        }
        throw new IllegalArgumentException("Expected the name of a day");
    }

    static Month month(String text) {
        for (Month month : Month.values()) {
            if (month.name().toLowerCase(Locale.ROOT).startsWith(text.substring(0, 3))) {
                return month;
            }
        }
        throw new IllegalArgumentException("Expected the name of a month");
    }

    private static String either(MatchResult match, String one, String other) {
        return match.group(one) != null ? match.group(one) : match.group(other);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private interface Reading {
        LocalDate date();
    }

    /** Empty for a day that no calendar has, such as February 30. */
    private static Optional<Mention> day(MatchResult match, Reading reading) {
        try {
            return Optional.of(new Mention.Day(Scan.span(match), reading.date()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
