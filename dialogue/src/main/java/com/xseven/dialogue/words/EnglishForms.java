package com.xseven.dialogue.words;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours.Interval;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** American English. */
final class EnglishForms implements Forms {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.US);
    private static final DateTimeFormatter DATE_WITH_YEAR =
            DateTimeFormatter.ofPattern("EEEE, MMMM d, yyyy", Locale.US);

    @Override
    public String time(LocalTime time) {
        return TIME.format(time);
    }

    @Override
    public String date(LocalDate date, LocalDate today) {
        return (date.getYear() == today.getYear() ? DATE : DATE_WITH_YEAR).format(date);
    }

    @Override
    public String start(LocalTime time, LocalDate date, LocalDate today) {
        return time(time) + " on " + date(date, today);
    }

    @Override
    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.US);
    }

    @Override
    public String days(DayOfWeek day) {
        return day(day) + "s";
    }

    @Override
    public String dayRange(DayOfWeek first, DayOfWeek last) {
        return first == last ? day(first) : day(first) + " to " + day(last);
    }

    @Override
    public String money(Money money) {
        NumberFormat format = NumberFormat.getCurrencyInstance(Locale.US);
        format.setCurrency(Currency.getInstance(money.currency()));
        return format.format(money.amount());
    }

    @Override
    public String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(counted(duration.toHours(), "hour"));
        }
        if (duration.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(counted(duration.toMinutesPart(), "minute"));
        }
        return String.join(" ", parts);
    }

    private static String counted(long count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    @Override
    public String hours(List<Interval> intervals) {
        return and(intervals.stream()
                .map(interval -> time(interval.opens()) + " to " + time(interval.closes()))
                .toList());
    }

    @Override
    public String and(List<String> parts) {
        return joined(parts, " and ");
    }

    @Override
    public String or(List<String> parts) {
        return joined(parts, " or ");
    }

    private static String joined(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.getLast();
    }

    @Override
    public String phone(String number) {
        return number.matches("\\+1\\d{10}")
                ? "+1 " + number.substring(2, 5) + "-" + number.substring(5, 8) + "-" + number.substring(8)
                : number;
    }

    @Override
    public String sentence(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** One that is an abbreviation stays as it is. */
    @Override
    public String within(String heading) {
        boolean oneWord = heading.length() > 1 && Character.isLowerCase(heading.charAt(1));
        return oneWord ? Character.toLowerCase(heading.charAt(0)) + heading.substring(1) : heading;
    }

    @Override
    public String tag(String tag) {
        return tag;
    }
}
