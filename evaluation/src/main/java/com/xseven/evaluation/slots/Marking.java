package com.xseven.evaluation.slots;

import com.xseven.understanding.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in an utterance what people mark who read it: the words of a value, without those that lead to it. Where the words are
 * open to choice, the rules are what those who marked Restaurant8k's training part did most of the time, reasonable or not.
 */
final class Marking {

    private static final String NUMBER =
            "(?:\\d+|(?:twenty|thirty|forty|fifty)(?:[ -](?:one|two|three|four|five|six|seven"
                    + "|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen"
                    + "|sixteen|seventeen|eighteen|nineteen)";
    private static final String SOMEONE =
            "(?:(?:me|myself|i)\\b|(?:my|our|his|her|their) (?!party|group|family|team|crowd|gang|work))";

    /** A number by itself, however those are called whom it counts; "the two of us" keeps its article, as does "a 5 top". */
    private static final Pattern COUNTED = insensitive("(?<n>(?:\\bthe |\\ba (?=\\S+[ -](?:person|top|seat)))?\\b"
            + NUMBER + ")(?<of>[ -](?:of (?:us|them)|persons|guest|heads|seats|top|seater|pers|members|peoples"
            + "|person (?=table|outside|inside|booth))\\b)?");

    private static final Pattern ARTICLE = insensitive("\\b(?:the|an?) $");
    private static final Pattern NUMBER_TOLD = insensitive(
            "\\b(?:is|are|be|to|now|shrunk|only) (?<n>" + NUMBER + ")$|^(?<n2>" + NUMBER + ") is the number");
    private static final Pattern UP_TO = insensitive("\\b" + NUMBER + " ?(?:or|to|-) ?(?=" + NUMBER + "\\b)");

    /** Where the words begin that say who comes, as far as these are not one number. */
    private static final Pattern COMPANY =
            insensitive("\\b(?:(?:the |an? (?=\\S+[ -](?:person|top|seat)))?" + NUMBER + "\\b|" + SOMEONE
                    + "|an? (?:[a-z]+ )?(?:couple|man|woman|husband|wife|kid|child|baby|friend|lady|boy|girl|mother|father|colleague|few)"
                    + "\\b|both\\b)");

    private static final Pattern COMPANY_END =
            insensitive("(?: of (?:us|them)| in total| total| altogether| all together| people(?<=other people)"
                    + "|(?: are| will be| is)? (?:coming|expected|joining))$");

    private static final Pattern TIME_LEAD = insensitive("^\\s*(?:(?:at|by|from|around|about|for|say|maybe|roughly"
            + "|approximately|like|approx|circa|until|till|after|before|to be|to|a|ok|then)\\s+|@\\s?)+(?=\\S)");

    /** The half of the day in other words, or after a space where two digits and minutes came before, was left out. */
    private static final Pattern TIME_TAIL =
            insensitive("(?:(?<=1\\d[:.]?\\d\\d) [ap]\\.?m\\.?| (?:ish|o'?clock|please|then)| ?hours)$");

    private static final Pattern HALF_OF_DAY = insensitive("[ap]\\.?\\s?m\\.?$|noon$|midnight$");
    private static final Pattern PART_AFTER =
            insensitive("^ (?:in the (?:morning|afternoon|evening)|at night|tonight)\\b");
    private static final Pattern PART_BEFORE =
            insensitive("\\b(?:night|evening|morning|afternoon) (?:at|around|about) $");
    private static final Pattern MINUTES = Pattern.compile("\\d[:.]\\d\\d");

    private static final Pattern DATE_LEAD =
            insensitive("^\\s*(?:(?:on|for|the|by|at|this (?=coming)) ?(?:\\b|(?=\\d)))+(?=\\S)");

    private static final Pattern SHORT_MONTH = insensitive("\\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$");

    private final String text;

    Marking(String text) {
        this.text = text;
    }

    private static Pattern insensitive(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    Labelled people(Span place) {
        Matcher number = within(NUMBER_TOLD, place);
        if (number.find()) {
            String group = number.group("n") == null ? "n2" : "n";
            return new Labelled(SlotKind.PEOPLE, new Span(number.start(group), number.end(group)));
        }
        int from = place.from();
        Matcher range = UP_TO.matcher(text).region(from, place.to());
        if (range.find()) {
            from = range.end();
        }
        Matcher begin = within(COMPANY, new Span(withArticle(from), place.to()));
        from = begin.find() ? begin.start() : from;
        Matcher counted = COUNTED.matcher(text).region(from, text.length()).useTransparentBounds(true);
        boolean numberAlone = counted.lookingAt() && counted.group("of") != null && counted.end() >= place.to();
        int to = numberAlone ? counted.end("n") : within(COMPANY_END, new Span(from, place.to()), place.to());
        return new Labelled(SlotKind.PEOPLE, new Span(from, to));
    }

    /** Numbers of people are marked with the article before them. */
    private int withArticle(int from) {
        Matcher article = ARTICLE.matcher(text).region(0, from);
        return article.find() ? article.start() : from;
    }

    Labelled date(Span place) {
        Matcher lead = DATE_LEAD.matcher(text).region(place.from(), place.to());
        int from = lead.find() ? lead.end() : place.from();
        int to = place.to();
        int end = text.charAt(to - 1) == '.' ? to - 1 : to;
        boolean shortened = text.startsWith(".", end)
                && within(SHORT_MONTH, new Span(from, end)).find();
        return new Labelled(SlotKind.DATE, stripped(new Span(from, shortened ? end + 1 : end)));
    }

    /** Ends with the full stop after a half of the day, be it that of the sentence; and holds a part of the day. */
    Labelled time(Span place) {
        Matcher lead = TIME_LEAD.matcher(text).region(place.from(), place.to());
        int from = lead.find() ? lead.end() : place.from();
        int to = within(TIME_TAIL, new Span(from, place.to()), place.to());
        String words = text.substring(from, to);
        if (HALF_OF_DAY.matcher(words).find()) {
            boolean stop = words.endsWith("m") || words.endsWith("M");
            return time(from, stop && text.startsWith(".", to) && !words.endsWith("noon") ? to + 1 : to);
        }
        Matcher after = PART_AFTER.matcher(text).region(to, text.length());
        boolean minutes = MINUTES.matcher(words).find();
        if (to == place.to()
                && after.find()
                && !words.startsWith("1")
                && !(minutes && after.group().equals(" at night"))) {
            return time(from, after.end());
        }
        Matcher before = PART_BEFORE.matcher(text).region(0, from);
        return time(before.find() ? before.start() : from, to);
    }

    private Labelled time(int from, int to) {
        return new Labelled(SlotKind.TIME, stripped(new Span(from, to)));
    }

    /** A moment is a date as well as a time. */
    List<Labelled> moment(Span place) {
        return List.of(new Labelled(SlotKind.DATE, place), new Labelled(SlotKind.TIME, place));
    }

    /** Looks in a place, and around it where the pattern says so. */
    private Matcher within(Pattern pattern, Span place) {
        return pattern.matcher(text).region(place.from(), place.to()).useTransparentBounds(true);
    }

    private int within(Pattern pattern, Span place, int otherwise) {
        Matcher matcher = within(pattern, place);
        return matcher.find() ? matcher.start() : otherwise;
    }

    private Span stripped(Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }
}
