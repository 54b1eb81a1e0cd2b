package com.xseven.evaluation.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** American English. */
final class EnglishWays implements Ways {

    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int NOON = 12;

    @Override
    public List<String> date(LocalDate date, LocalDate today) {
        String weekday = date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.US);
        List<String> ways = new ArrayList<>();
        for (String pattern : List.of("EEEE MMMM d", "MMMM d", "EEEE, MMMM d", "EEE MMM d", "M/d")) {
            ways.add(DateTimeFormatter.ofPattern(pattern, Locale.US).format(date));
        }
        ways.add(DateTimeFormatter.ofPattern("MMMM ", Locale.US).format(date) + ordinal(date.getDayOfMonth()));
        ways.add("the " + ordinal(date.getDayOfMonth()) + " of "
                + DateTimeFormatter.ofPattern("MMMM", Locale.US).format(date));
        if (ChronoUnit.DAYS.between(today, date) < DAYS_OF_A_WEEK) {
            ways.add(weekday);
            ways.add(weekday.toLowerCase(Locale.US));
        }
        return ways;
    }

    private static String ordinal(int day) {
        String ending = switch (day) {
            case 1, 21, 31 -> "st";
            case 2, 22 -> "nd";
            case 3, 23 -> "rd";
            default -> "th";
        };
        return day + ending;
    }

    @Override
    public List<String> dateAlone() {
        return List.of("{}", "on {}", "{} please", "it's for {}", "{} would be good");
    }

    @Override
    public List<String> time(LocalTime time) {
        String half = time.getHour() < NOON ? "am" : "pm";
        int hour = (time.getHour() + NOON - 1) % NOON + 1;
        String part =
                time.getHour() < NOON ? "in the morning" : time.getHour() < 17 ? "in the afternoon" : "in the evening";
        List<String> ways = new ArrayList<>();
        if (time.getMinute() == 0) {
            ways.addAll(List.of(hour + half, hour + " " + half, hour + " " + part, NUMBERS.get(hour) + " " + part));
        } else if (time.getMinute() == 30) {
            ways.add("half past " + NUMBERS.get(hour) + " " + part);
        }
        String exact = "%d:%02d".formatted(hour, time.getMinute());
        ways.addAll(List.of(exact + half, exact + " " + half.toUpperCase(Locale.US)));
        if (time.equals(LocalTime.NOON)) {
            return List.of("noon", "12pm", "midday", "12 noon");
        }
        return ways;
    }

    @Override
    public List<String> timeAlone() {
        return List.of("{}", "at {}", "{} please", "{} works", "let's say {}");
    }

    @Override
    public List<String> count(int count) {
        return count < NUMBERS.size()
                ? List.of(String.valueOf(count), NUMBERS.get(count))
                : List.of(String.valueOf(count));
    }

    @Override
    public List<String> countAlone() {
        return List.of("{}", "{} people", "for {}", "there will be {} of us", "we are {}");
    }

    @Override
    public List<String> nameAlone() {
        return List.of("{}", "it's {}", "my name is {}", "under {} please");
    }

    @Override
    public List<String> phoneAlone() {
        return List.of("{}", "my number is {}", "you can reach me at {}", "{} is my cell");
    }

    @Override
    public List<String> dateAndTime() {
        return List.of("%date at %time", "%date, %time", "%time on %date");
    }

    @Override
    public List<String> fulfilment(boolean delivery) {
        return delivery
                ? List.of("delivery please", "can you deliver it?", "deliver it please", "to be delivered")
                : List.of("pickup", "I'll pick it up", "pick up please", "I'll come and get it");
    }

    @Override
    public List<String> yes() {
        return List.of(
                "yes", "yes please", "yep, go ahead", "sounds good", "that's right, thanks", "perfect, do it", "sure");
    }

    @Override
    public String no() {
        return "no";
    }

    @Override
    public List<String> correction() {
        return List.of("no, {}", "that's not right, {}", "sorry, I meant {}", "no, it should be {}");
    }

    @Override
    public List<String> whatever() {
        return List.of("no preference", "I don't mind", "whatever is easiest");
    }

    @Override
    public List<String> thanks() {
        return List.of("thanks, bye", "great, thank you!", "thanks a lot", "that's all, thanks");
    }

    @Override
    public List<String> leave() {
        return List.of("never mind then", "forget it", "ok then I'll leave it, thanks", "no thanks, leave it");
    }
}
