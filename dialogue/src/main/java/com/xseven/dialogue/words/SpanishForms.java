package com.xseven.dialogue.words;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The Spanish of the United States: twelve hours and dollars, dates and times with their articles, so that a sentence
 * only has to put "a" before a time.
 */
final class SpanishForms implements Forms {

    private static final List<String> DAYS =
            List.of("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo");
    private static final List<String> MONTHS = List.of(
            "enero",
            "febrero",
            "marzo",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre",
            "octubre",
            "noviembre",
            "diciembre");

    private final EnglishForms american = new EnglishForms();

    /** Such as las 7:00 p. m. */
    @Override
    public String time(LocalTime time) {
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        return "%s %d:%02d %s"
                .formatted(hour == 1 ? "la" : "las", hour, time.getMinute(), time.getHour() < 12 ? "a. m." : "p. m.");
    }

    /** Such as el jueves 26 de noviembre. */
    @Override
    public String date(LocalDate date, LocalDate today) {
        String written = "el %s %d de %s"
                .formatted(day(date.getDayOfWeek()), date.getDayOfMonth(), MONTHS.get(date.getMonthValue() - 1));
        return date.getYear() == today.getYear() ? written : written + " de " + date.getYear();
    }

    @Override
    public String start(LocalTime time, LocalDate date, LocalDate today) {
        return date(date, today) + " a " + time(time);
    }

    @Override
    public String day(DayOfWeek day) {
        return DAYS.get(day.getValue() - 1);
    }

    /** Such as los lunes. */
    @Override
    public String days(DayOfWeek day) {
        return "los " + day(day) + (day.getValue() > DayOfWeek.FRIDAY.getValue() ? "s" : "");
    }

    @Override
    public String dayRange(DayOfWeek first, DayOfWeek last) {
        return first == last ? day(first) : day(first) + " a " + day(last);
    }

    @Override
    public String money(Money money) {
        return american.money(money);
    }

    @Override
    public String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        if (duration.toHours() > 0) {
            parts.add(duration.toHours() + (duration.toHours() == 1 ? " hora" : " horas"));
        }
        if (duration.toMinutesPart() > 0 || parts.isEmpty()) {
            parts.add(duration.toMinutesPart() + (duration.toMinutesPart() == 1 ? " minuto" : " minutos"));
        }
        return String.join(" y ", parts);
    }

    @Override
    public String hours(List<Interval> intervals) {
        return and(intervals.stream()
                .map(interval -> "de " + time(interval.opens()) + " a " + time(interval.closes()))
                .toList());
    }

    /** Before the sound of an i, y becomes e. */
    @Override
    public String and(List<String> parts) {
        return joined(parts, startsWith(parts, "i", "í", "hi") ? " e " : " y ");
    }

    /** Before the sound of an o, o becomes u. */
    @Override
    public String or(List<String> parts) {
        return joined(parts, startsWith(parts, "o", "ó", "ho") ? " u " : " o ");
    }

    private static boolean startsWith(List<String> parts, String... sounds) {
        String last = parts.isEmpty() ? "" : parts.getLast().toLowerCase(Locale.ROOT);
        return List.of(sounds).stream().anyMatch(last::startsWith);
    }

    private static String joined(List<String> parts, String last) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + last + parts.getLast();
    }

    @Override
    public String phone(String number) {
        return american.phone(number);
    }

    @Override
    public String sentence(String text) {
        return american.sentence(text);
    }

    @Override
    public String within(String heading) {
        String within = american.within(heading);
        return switch (within) {
            case "size" -> "tamaño";
            case "topping", "toppings" -> "ingredientes";
            case "sauce" -> "salsa";
            case "side", "sides" -> "acompañamiento";
            case "spice", "spiciness", "spice level" -> "nivel de picante";
            case "milk" -> "leche";
            case "drink", "drinks" -> "bebida";
            default -> within;
        };
    }

    @Override
    public String tag(String tag) {
        return switch (tag) {
            case "vegan" -> "vegano";
            case "vegetarian" -> "vegetariano";
            case "gluten-free" -> "sin gluten";
            case "dairy-free" -> "sin lácteos";
            case "nut-free" -> "sin frutos secos";
            case "seafood" -> "mariscos";
            case "spicy" -> "picante";
            default -> tag;
        };
    }
}
