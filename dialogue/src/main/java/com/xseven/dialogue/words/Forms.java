package com.xseven.dialogue.words;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours.Interval;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** How a language writes values. */
public sealed interface Forms permits EnglishForms, SpanishForms {

    /** Such as 7:00 PM. */
    String time(LocalTime time);

    /** Such as Thursday, November 26, with the year where it is not the one of {@code today}. */
    String date(LocalDate date, LocalDate today);

    /** Such as 7:00 PM on Thursday, November 26. */
    String start(LocalTime time, LocalDate date, LocalDate today);

    String day(DayOfWeek day);

    /** Such as Mondays. */
    String days(DayOfWeek day);

    /** Such as Monday to Thursday. */
    String dayRange(DayOfWeek first, DayOfWeek last);

    String money(Money money);

    String duration(Duration duration);

    /** Such as 11:00 AM to 2:00 PM and 5:00 PM to 10:00 PM. */
    String hours(List<Interval> intervals);

    /** Such as a, b and c. */
    String and(List<String> parts);

    /** Such as a, b or c. */
    String or(List<String> parts);

    /** A phone number for reading, from its E.164 form. */
    String phone(String number);

    /** The text with a capital first letter, to begin a sentence with. */
    String sentence(String text);

    /** A heading as it stands within a sentence. */
    String within(String heading);

    /** A tag of an offer, such as vegan, in the words of the language. */
    String tag(String tag);
}
