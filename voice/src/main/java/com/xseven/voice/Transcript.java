package com.xseven.voice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was meant by a transcript of speech: without fillers and stutters, with figures for what was spelled out. */
public final class Transcript {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final String DIGIT =
            "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|double|triple)";
    private static final String CIFRA =
            "(?:cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|doble|triple)";

    /** What is ordered by the piece, after which a homophone is a number. */
    private static final String PORTION =
            "(?=(?:large|small|medium|regular|extra|more|orders|slices|pieces|bowls|plates|cups) )";

    private static final List<Rule> ENGLISH = List.of(
            rule("\\b(?:u+h+[- ]?hu+h+|m+[- ]?h+m+|mhm+)\\b", "yes"),
            rule("\\bnu+h+[- ]?u+h+\\b|^\\W*uh[- ]uh\\W*$", "no"),
            rule("\\bto (night|day|morrow)\\b(?! (?:care|spa|trip)\\b)", "to$1"),
            rule("\\b(?:u+h+m*|u+m+|e+r+m*|h+m+|mm+|you know|i mean|kinda)\\b(?:\\s*(?:,|\\.\\.\\.|…))?", " "),
            rule("(^\\s*|[,.]\\s*)(?:(?:like|so|well|okay so|ok so)\\s*(?:,|\\.\\.\\.|…)\\s*)+", "$1"),
            rule("\\b([ap])[. ]\\s?m\\b\\.?", "$1m"),
            rule("\\b(table|place|booking|reservation|spot) (?:for|four) (?:to|too)\\b", "$1 for two"),
            rule(
                    "\\b(table|place|booking|reservation|spot) four (?=two|three|four|five|six|seven|eight|nine|ten|\\d)",
                    "$1 for "),
            rule("\\b(?:for|four) (?:to|too|two) (people|persons|guests|of us|adults)\\b", "for two $1"),
            rule("\\b(get|have|order|want|like|take|add|and) (?:for|four) " + PORTION, "$1 four "),
            rule("\\b(get|have|order|want|like|take|add|and) (?:to|too|two) " + PORTION, "$1 two "),
            rule(
                    "\\b(quarter|half|five|ten|twenty) (past|to|after|till) for\\b(?=[,.?!]|$| (?:pm|am|on|today|tomorrow)\\b)",
                    "$1 $2 four"),
            rule("\\b(quarter|half|five|ten|twenty) (past|after) (?:to|too)\\b", "$1 $2 two"),
            rule("\\b(apartment|apt|unit|suite|room) for\\b", "$1 four"),
            rule("\\b(apartment|apt|unit|suite|room) (?:to|too)\\b", "$1 two"),
            rule("\\bfor for (people|persons|guests|of us|adults)\\b", "for four $1"),
            rule("\\b(party|group|table) of (?:to|too)\\b", "$1 of two"),
            rule("\\b(party|group|table) of for\\b", "$1 of four"),
            rule("\\b(at|for|around|by) ate\\b", "$1 eight"),
            rule(
                    "\\bat (?:to|too)(?= (?:thirty|fifteen|forty|pm|am|o'?clock|today|tomorrow|on)\\b|[,.?!]|$)",
                    "at two"),
            rule("\\bat for(?= (?:thirty|fifteen|forty|pm|am|o'?clock|today|tomorrow|on)\\b|[,.?!]|$)", "at four"),
            rule("\\b(?:weight|wait) list\\b", "waiting list"),
            rule("\\b(?:hare|heir|air) ?cut\\b", "haircut"),
            rule("\\b(check|fix|replace|do|change|inspect) (my|the) breaks\\b", "$1 $2 brakes"),
            rule(
                    "\\b(my|the) breaks (?=(?:are|were|squeak|squeal|grind|need|make|feel|sound|don't|won't|keep)\\b)",
                    "$1 brakes "),
            rule("\\bbreak (pads?|service|inspection|check|fluid)\\b", "brake $1"),
            rule("\\boil chains?\\b", "oil change"),
            rule("\\b(?:nales?|nail's) (?=done|appointment)", "nails "),
            rule("\\bdie my hair\\b", "dye my hair"),
            rule("\\bman(?:y|i) (?:cure|pedi)\\b", "manicure"),
            rule("\\b((?!no\\b|yes\\b|very\\b|really\\b|so\\b|" + DIGIT + "\\b)\\p{L}+)(?:[ ,]+\\1\\b)+", "$1"),
            again(DIGIT));

    private static final List<Rule> SPANISH = List.of(
            rule("\\b(?:e+h+m*|e+m+|m+h*m+|a+h+|o sea|digamos|a ver)\\b(?:\\s*(?:,|\\.\\.\\.|…))?", " "),
            rule("(^\\s*|[,.]\\s*)(?:(?:este|pues|bueno|entonces)\\s*(?:,|\\.\\.\\.|…)\\s*)+", "$1"),
            rule("\\b((?!no\\b|sí\\b|si\\b|muy\\b|" + CIFRA + "\\b)\\p{L}+)(?:[ ,]+\\1\\b)+", "$1"),
            again(CIFRA),
            rule("\\baj[aá]\\b", "sí"),
            rule("\\beste (?=una? )", ""),
            rule("\\b([ap])[. ]\\s?m\\b\\.?", "$1m"),
            rule("\\b(?:haber) si\\b", "a ver si"),
            rule("\\b(mesa|reserva|lugar) para (?:doz)\\b", "$1 para dos"),
            rule("\\b(?:sita)\\b", "cita"),
            rule("\\b(?:aser|acer)\\b", "hacer"));

    private Transcript() {}

    private record Rule(Pattern pattern, String replacement) {

        String apply(String text) {
            return pattern.matcher(text).replaceAll(replacement);
        }
    }

    /** Several words that begin a sentence twice, none of which is one of these. */
    private static Rule again(String figures) {
        String word = "(?!" + figures + "\\b)[\\p{L}']+";
        return rule("\\b((?:" + word + " ){1,3}" + word + ")(?:[ ,]+\\1\\b)+", "$1");
    }

    private static Rule rule(String pattern, String replacement) {
        return new Rule(Pattern.compile(pattern, FLAGS), replacement);
    }

    /**
     * Leaves typed text nearly alone, but is meant for the channel VOICE only.
     *
     * @param language an ISO 639-1 code of what the conversation speaks; anything but {@code es} counts as English
     * @return at least the words of the transcript where nothing but fillers is in it
     */
    public static String meant(String transcript, String language) {
        boolean spanish = language.equals("es");
        String text = transcript;
        for (Rule rule : spanish ? SPANISH : ENGLISH) {
            text = rule.apply(text);
        }
        text = SpelledMail.addresses(text, spanish);
        text = Spelled.digits(text, spanish);
        if (!spanish) {
            text = Spelled.times(Spelled.years(Spelled.houses(text)));
        }
        String tidy = tidy(text);
        return tidy.isEmpty() ? transcript : tidy;
    }

    private static String tidy(String text) {
        Matcher spaces = Pattern.compile("\\s+").matcher(text);
        return spaces.replaceAll(" ")
                .replaceAll("\\s+([,.;:!?])", "$1")
                .replaceAll("(?:,\\s*)+(?=[,.;:!?])", "")
                .replaceAll("^[,.;: ]+", "")
                .strip();
    }
}
