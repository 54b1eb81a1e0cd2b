package com.xseven.voice;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a language says figures. */
sealed interface Voice permits EnglishVoice, SpanishVoice {

    static Voice in(String language) {
        return language.equals("es") ? SpanishVoice.INSTANCE : EnglishVoice.INSTANCE;
    }

    Locale locale();

    String cardinal(BigDecimal number);

    /** A number before what it counts, or before anything else; {@code rest} is the text after it. */
    String counted(BigDecimal number, String rest);

    /** The number of a house, of three digits or more. */
    String house(int number);

    /** With its abbreviations in full. */
    String inFull(String text);

    /** One of a row of digits. */
    String digit(int digit);

    /** A day of a month. */
    String day(int day);

    /** A place in an order. */
    String place(int place);

    String year(int year);

    String time(LocalTime time);

    /** What a clock shows, where nothing tells which half of the day is meant. */
    String clock(LocalTime time);

    /** With the names of the whole and of its hundredth part. */
    String money(BigDecimal amount, Coin coin);

    String percent(BigDecimal number);

    /** Between two figures of a range. */
    String to();

    String plus();

    /** Before a figure below zero. */
    String minus();

    String and();

    /** In an address of the web or of mail. */
    String dot();

    String at();

    /** In place of an address of the web, which nobody can listen to. */
    String link();

    /** A date without its weekday, with the groups {@code day}, {@code month} and {@code year}; the year may be absent. */
    Pattern dayOfMonth();

    /** Where a long sentence can be two. */
    Pattern joint();
}
