package com.xseven.activities.guard;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prices, times of day and days as texts state them, in forms that can be compared. */
final class Numbers {

    private static final String AMOUNT = "(\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)";
    private static final String CURRENCY = "(?:usd|eur|gbp|dollars?|bucks?|euros?|pounds?|dolares?|cents?)\\b";
    private static final Pattern PRICE =
            Pattern.compile("[$€£]\\s?" + AMOUNT + "|\\b" + AMOUNT + "\\s?(?:[$€£]|" + CURRENCY + ")");

    /** What tools return as an amount, or as any other number. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.:-])\\d+(?:\\.\\d{1,2})?(?![\\d:]|\\.\\d)");

    /** With a full stop only where AM or PM follows, since that is how prices are written too. */
    private static final Pattern CLOCK =
            Pattern.compile("(?<![$€£\\d.,])([01]?\\d|2[0-3])(?:[:h]|\\.(?=[0-5]\\d\\s?[ap]\\.?\\s?m))"
                    + "([0-5]\\d)(?!\\d|\\.\\d)\\s*([ap])?\\.?\\s?(?:m\\b)?");

    private static final Pattern HOUR = Pattern.compile("\\b(1[0-2]|0?[1-9])\\s?([ap])\\.?\\s?m\\b");
    private static final Pattern NAMED = Pattern.compile("\\b(noon|midday|midnight|mediodia|medianoche)\\b");
    private static final Pattern OCLOCK = Pattern.compile("\\b(1[0-2]|[1-9]) o'?clock\\b");

    private static final Map<String, Integer> MONTHS = Map.ofEntries(
            Map.entry("jan", 1),
            Map.entry("feb", 2),
            Map.entry("mar", 3),
            Map.entry("apr", 4),
            Map.entry("may", 5),
            Map.entry("jun", 6),
            Map.entry("jul", 7),
            Map.entry("aug", 8),
            Map.entry("sep", 9),
            Map.entry("oct", 10),
            Map.entry("nov", 11),
            Map.entry("dec", 12));
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\\.?";
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b" + MONTH + " (\\d{1,2})(?:st|nd|rd|th)?\\b");
    private static final Pattern DAY_FIRST =
            Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + "(?![a-z])");
    private static final Pattern ISO_DAY = Pattern.compile("\\b\\d{4}-(\\d{2})-(\\d{2})");
    private static final Set<String> MIDNIGHT = Set.of("midnight", "medianoche");
    private static final int HALF_A_DAY = 12 * 60;

    private Numbers() {}

    /** Amounts that are called a price. */
    static Set<BigDecimal> prices(String plain) {
        return PRICE.matcher(plain)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(Numbers::amount)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every number that could be an amount. */
    static Set<BigDecimal> amounts(Collection<String> texts) {
        return texts.stream()
                .flatMap(text -> NUMBER.matcher(text).results().map(MatchResult::group))
                .map(BigDecimal::new)
                .map(BigDecimal::stripTrailingZeros)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Minutes of the day; one that says neither AM nor PM, and could be both, is both. */
    static Set<Integer> times(String plain) {
        return Stream.of(
                        CLOCK.matcher(plain).results().map(Numbers::clock),
                        HOUR.matcher(plain)
                                .results()
                                .map(found -> twelve(Integer.parseInt(found.group(1)) * 60, found.group(2))),
                        OCLOCK.matcher(plain).results().map(found -> Integer.parseInt(found.group(1)) % 12 * 60),
                        NAMED.matcher(plain).results().map(found -> MIDNIGHT.contains(found.group()) ? 0 : HALF_A_DAY))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether a time that was said is among those that are known; where no half of the day was said, either does. */
    static boolean isAmong(int minutes, Set<Integer> known) {
        return known.contains(minutes)
                || (minutes < HALF_A_DAY && minutes % HALF_A_DAY > 0 && known.contains(minutes + HALF_A_DAY));
    }

    /** Days of a year as MM-dd. */
    static Set<String> days(String plain) {
        return Stream.of(
                        MONTH_FIRST.matcher(plain).results().map(found -> day(found.group(1), found.group(2))),
                        DAY_FIRST.matcher(plain).results().map(found -> day(found.group(2), found.group(1))),
                        ISO_DAY.matcher(plain).results().map(found -> found.group(1) + "-" + found.group(2)))
                .flatMap(each -> each)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static BigDecimal amount(String written) {
        boolean thousands = written.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
        String plain = thousands ? written.replace(",", "") : written.replace(',', '.');
        return new BigDecimal(plain).stripTrailingZeros();
    }

    private static int clock(MatchResult found) {
        int minutes = LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))
                        .toSecondOfDay()
                / 60;
        return found.group(3) == null ? minutes : twelve(minutes, found.group(3));
    }

    private static int twelve(int minutes, String half) {
        return minutes % HALF_A_DAY + (half.equals("p") ? HALF_A_DAY : 0);
    }

    private static String day(String month, String day) {
        return "%02d-%02d".formatted(MONTHS.getOrDefault(month, 0), Integer.parseInt(day));
    }
}
