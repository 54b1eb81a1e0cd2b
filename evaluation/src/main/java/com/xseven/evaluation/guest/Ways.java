package com.xseven.evaluation.guest;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * How people of one language say what everybody has to say: dates, times, numbers, yes and no. {@code inside} is within a
 * sentence, {@code alone} is an answer of its own, where <code>{}</code> stands for what is said inside.
 */
interface Ways {

    /** The ways of a language. */
    static Ways of(String language) {
        return language.equals("es") ? new SpanishWays() : new EnglishWays();
    }

    List<String> date(LocalDate date, LocalDate today);

    List<String> dateAlone();

    List<String> time(LocalTime time);

    List<String> timeAlone();

    List<String> count(int count);

    List<String> countAlone();

    List<String> nameAlone();

    List<String> phoneAlone();

    /** Both at once, with {@code %date} and {@code %time} for them. */
    List<String> dateAndTime();

    List<String> fulfilment(boolean delivery);

    List<String> yes();

    String no();

    /** That something is wrong, with <code>{}</code> for how it should be. */
    List<String> correction();

    /** What is asked for does not matter. */
    List<String> whatever();

    List<String> thanks();

    List<String> leave();
}
