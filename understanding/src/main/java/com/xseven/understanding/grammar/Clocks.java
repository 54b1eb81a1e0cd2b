package com.xseven.understanding.grammar;

import static com.xseven.understanding.grammar.Numbers.HOUR;
import static com.xseven.understanding.grammar.Numbers.NUMBER;

import com.xseven.understanding.text.Sieved;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Finds times of the day. */
final class Clocks {

    private static final String AT =
            "(?:\\b(?:at|by|from|around|about|for|say|maybe|roughly|approximately|like|approx|circa"
                    + "|after|before|until|till)\\s|@\\s?)";
    private static final String ABOUT = "(?:" + AT + "(?:around |about |say |like )?)?";
    private static final String HALF_DAY = "(?<x>(?<=\\d)[ap]\\b|\\s?[ap]\\.\\s?m\\b\\.?|\\s?[ap]\\s?m\\b)";
    private static final String ISH = "(?:\\s?-?ish\\b)?";
    private static final String NOT_COUNTED =
            "(?!\\s?(?:people|persons?|of us|guests|adults|kids|seats|pax|friends|folks|in total|\\$"
                    + "|dollars|percent|%|tables?|rooms?|of them|months?|times|days?|weeks?|hours?|minutes?|mins?|o'clock|/|\\d|[.,:]\\d|st\\b|nd\\b"
                    + "|rd\\b|th\\b))";

    private static final Sieved COMPACT_HALF_DAY =
            Sieved.compile("\\b" + ABOUT + "\\b(?<h>\\d{1,2})(?<m>[0-5]\\d)" + HALF_DAY);
    private static final Sieved HALF_DAY_TIME = Sieved.compile("(?<![\\d:.$])" + ABOUT + "\\b(?<h>" + HOUR
            + ")(?:[:.h]?(?<m>[0-5]\\d)| (?<w>" + minuteWords() + "))?" + ISH + HALF_DAY);
    private static final Sieved COLON = Sieved.compile(ABOUT
            + "\\b(?<h>[01]?\\d|2[0-4])(?::|\\s?h\\s?)(?<m>[0-5]\\d)(?!\\d)" + ISH + "(?:\\s?(?:hrs?|hours|h)\\b)?");
    private static final Sieved DOTTED = Sieved.compile(AT + "(?<h>[01]?\\d|2[0-3])\\.(?<m>[0-5]\\d)(?!\\d)" + ISH);
    private static final Sieved DOTTED_BESIDE_MENTION = Sieved.compile(
            "(?:(?<=\u0001 )|(?<=\\b(?:evening|morning|afternoon|night|still|lunch|dinner|do|make it|make that|or|say|rather|prefer) ))(?<h>[01]?\\d|2[0-3])\\.(?<m>[0-5]\\d)(?![\\d.]|\\s?(?:dollars|\\$))"
                    + ISH);
    private static final Sieved DOTTED_ALONE =
            Sieved.compile("^\\W*(?:ok |then |say )?(?<h>[01]?\\d|2[0-3])[. ](?<m>[0-5]\\d)(?: then| please)?\\W*$");
    private static final Sieved MILITARY = Sieved.compile(
            "(?!for 20[2-9]\\d)" + AT + "(?<h>[01]?\\d|2[0-3])(?<m>[0-5]\\d)\\b(?!/|-)(?:\\s?(?:hrs?|hours))?");
    /** Where one time after another is weighed, a quarter of an hour needs no sign between its numbers. */
    private static final Sieved QUARTER_HOUR = Sieved.compile(
            "(?<=\\b(?:make it|make that|or|and|rather|prefer|then|instead|maybe) )(?<h>1[0-2]|[1-9])(?<m>00|15|30|45)\\b"
                    + "(?!\\s?(?:[-/]\\d|dollars|\\$|people|persons|guests|calories|street|st\\b|ave))");

    private static final Sieved WHOLE_DAY_HOUR = Sieved.compile(ABOUT + "\\b(?<h>1\\d|2[0-3])\\s?(?:h|hrs?)\\b");
    private static final Sieved PAST = Sieved.compile(ABOUT + "\\b(?:a )?(?<p>half|quarter|" + NUMBER
            + ")(?: minutes?| mins?)?[ -]?(?<d>past|after|to|before|till|of) (?<h>" + HOUR
            + "|(?:12 )?(?:noon|midday|midnight))(?:" + HALF_DAY + "|\\b(?![:\\d]))");
    private static final Sieved HALF_HOUR = Sieved.compile(ABOUT + "\\bhalf (?<h>" + HOUR + ")\\b(?!:)");
    private static final Sieved SPOKEN = Sieved.compile(
            ABOUT + "\\b(?<h>" + HOUR + ")[ -](?<w>" + minuteWords() + ")\\b(?! (?:people|of us|guests|kids))");
    private static final Sieved O_CLOCK = Sieved.compile(ABOUT + "\\b(?<h>" + HOUR + ")\\s?o'? ?clock\\b" + ISH);
    private static final Sieved NOON =
            Sieved.compile("(?:\\b(?:at|around|by|for|until|till) )?\\b(?:12 )?(?:noon|midday|mid-day)\\b");
    private static final Sieved MIDNIGHT =
            Sieved.compile("(?:\\b(?:at|around|by|for|until|till) )?\\b(?:12 )?midnight\\b");
    private static final Sieved ROUGH = Sieved.compile(ABOUT + "\\b(?<h>" + HOUR + ")\\s?-?ish\\b");
    private static final Sieved BEFORE_PART =
            Sieved.compile(ABOUT + "\\b(?<h>" + HOUR + ")\\b(?= (?:in the (?:morning|afternoon|evening)|at night)\\b)");
    private static final Sieved AT_HOUR =
            Sieved.compile("(?:\\b(?:at|around|about|by|say|from|till|until|before|after|to|to be)\\s(?:around "
                    + "|about |say |like )?|@\\s?)(?<h>" + HOUR + ")\\b" + NOT_COUNTED);
    private static final Sieved IN_TIME = Sieved.compile(
            "\\bin (?:about |like |around |say |maybe |roughly |another )?(?:(?<half>half an? hour|half hour)|(?<n>an?|a couple of|"
                    + NUMBER
                    + ")(?<and> and a half)? (?<u>hours?|hrs?|minutes?|mins?)(?<plus> and a half)?)\\b(?: from now)?");
    private static final Sieved SHIFT = Sieved.compile("\\b(?:(?<half>half an? hour)|(?<n>an?|one|two|three|" + NUMBER
            + ") (?<u>hours?|minutes?|mins?)) (?<d>later|earlier|sooner|before|after)\\b");
    /** The hour goes without saying. */
    private static final Sieved MINUTE = Sieved.compile(
            "\\b(?:(?:at|to|for|till) )?(?:(?<half>half past|the half hour)|(?<quarter>(?:a )?quarter past))\\b(?! ?(?:"
                    + HOUR + "|noon|midday|midnight|the|an?)\\b)");

    private static final Sieved PART =
            Sieved.compile("(?<!\\bgood )\\b(?:in the |at |for |during the |the )?(?<p>morning|afternoon|evening"
                    + "|night|lunch ?time|lunch|noon|dinner|dinner ?time|brunch|breakfast|supper)s?\\b");

    private static final Sieved HALF_ALONE =
            Sieved.compile("^\\W*(?:ok |oh |the |in the ){0,2}(?<p>[ap])\\.?m\\.?(?: one| please| then)?\\W*$");
    private static final Sieved AROUND_WORK =
            Sieved.compile("\\b(?<w>after|before) (?<p>work|school|lunch|the office)\\b");
    private static final Sieved FIRST_THING = Sieved.compile("\\bfirst thing(?: in the morning)?\\b");

    private final LocalDateTime now;

    Clocks(LocalDateTime now) {
        this.now = now;
    }

    private static String minuteWords() {
        return "thirty-five|thirty five|forty-five|forty five|fifty-five|fifty five|twenty-five|twenty five"
                + "|thirty|fifteen|twenty|forty|fifty|ten|oh five|o five";
    }

    void find(Scan scan) {
        scan.take(IN_TIME, this::inTime);
        scan.take(PAST, Clocks::past);
        scan.take(SHIFT, Clocks::shift);
        scan.take(MINUTE, Clocks::minute);
        scan.take(NOON, match -> Optional.of(new Mention.Clock(Scan.span(match), 12, 0, true)));
        scan.take(MIDNIGHT, match -> Optional.of(new Mention.Clock(Scan.span(match), 0, 0, true)));
        scan.take(COMPACT_HALF_DAY, match -> halfDay(match, Numbers.value(match.group("m"))));
        scan.take(HALF_DAY_TIME, match -> halfDay(match, minutes(match)));
        scan.take(COLON, match -> clock(match, Numbers.value(match.group("m"))));
        scan.take(DOTTED, match -> clock(match, Numbers.value(match.group("m"))));
        scan.take(DOTTED_BESIDE_MENTION, match -> clock(match, Numbers.value(match.group("m"))));
        scan.take(DOTTED_ALONE, match -> clock(match, Numbers.value(match.group("m"))));
        scan.take(QUARTER_HOUR, match -> clock(match, Numbers.value(match.group("m"))));
        scan.take(MILITARY, match -> clock(match, Numbers.value(match.group("m"))));
        scan.take(WHOLE_DAY_HOUR, match -> clock(match, 0));
        scan.take(HALF_HOUR, match -> clock(match, 30));
        scan.take(SPOKEN, match -> clock(match, spokenMinutes(match.group("w"))));
        scan.take(O_CLOCK, match -> clock(match, 0));
        scan.take(ROUGH, match -> clock(match, 0));
        scan.take(BEFORE_PART, match -> clock(match, 0));
        scan.take(AT_HOUR, match -> clock(match, 0));
    }

    /** Parts of the day, once no date or time can take their words any more. */
    static void findParts(Scan scan) {
        scan.take(AROUND_WORK, Clocks::aroundWork);
        scan.take(FIRST_THING, match -> Optional.of(new Mention.Part(Scan.span(match), PartOfDay.MORNING)));
        scan.take(
                HALF_ALONE,
                match -> Optional.of(new Mention.Part(
                        Scan.span(match), match.group("p").equals("a") ? PartOfDay.MORNING : PartOfDay.EVENING)));
        scan.take(PART, match -> Optional.of(new Mention.Part(Scan.span(match), part(match.group("p")))));
    }

    private static Optional<Mention> aroundWork(MatchResult match) {
        boolean after = match.group("w").equals("after");
        PartOfDay late = match.group("p").matches("lunch|school") ? PartOfDay.AFTERNOON : PartOfDay.EVENING;
        return Optional.of(new Mention.Part(Scan.span(match), after ? late : PartOfDay.MORNING));
    }

    private static PartOfDay part(String word) {
        return switch (word) {
            case "morning", "breakfast" -> PartOfDay.MORNING;
            case "afternoon" -> PartOfDay.AFTERNOON;
            case "evening", "dinner", "dinner time", "dinnertime", "supper" -> PartOfDay.EVENING;
            case "night" -> PartOfDay.NIGHT;
            default -> PartOfDay.NOON;
        };
    }

    private static int minutes(MatchResult match) {
        if (match.group("m") != null) {
            return Numbers.value(match.group("m"));
        }
        return match.group("w") == null ? 0 : spokenMinutes(match.group("w"));
    }

    private static int spokenMinutes(String words) {
        return words.endsWith("o five") || words.equals("oh five") ? 5 : Numbers.value(words);
    }

    private static Optional<Mention> halfDay(MatchResult match, int minute) {
        int hour = Numbers.value(match.group("h"));
        return hour > 12 || hour == 0
                ? clock(match, minute)
                : Optional.of(new Mention.Clock(
                        Scan.span(match), hour % 12 + (match.group("x").contains("p") ? 12 : 0), minute, true));
    }

    /** A time on the dial is exact where only one half of the day has that hour. */
    private static Optional<Mention> clock(MatchResult match, int minute) {
        String text = match.group("h");
        int hour = Numbers.value(text);
        boolean exact = hour > 12 || hour == 0 || text.startsWith("0");
        return hour > 24
                ? Optional.empty()
                : Optional.of(new Mention.Clock(Scan.span(match), hour % 24, minute, exact));
    }

    private static Optional<Mention> past(MatchResult match) {
        String named = match.group("h");
        boolean night = named.endsWith("midnight");
        boolean twelve = night || named.endsWith("noon") || named.endsWith("midday");
        int hour = twelve ? 12 : Numbers.value(named);
        int distance = switch (match.group("p")) {
            case "half" -> 30;
            case "quarter" -> 15;
            default -> Numbers.value(match.group("p"));
        };
        boolean after = match.group("d").equals("past") || match.group("d").equals("after");
        boolean exactly = distance % 5 == 0
                || match.group("d").equals("past")
                || match.group().contains("min");
        boolean range =
                !exactly || (!after && (distance % 5 != 0 || match.group().startsWith("from")));
        boolean far = after ? distance > 59 : distance > 30;
        if (hour > 12 || far || range || (!after && distance == 30)) {
            return Optional.empty();
        }
        int minute = after ? distance : 60 - distance;
        int full = after ? hour : hour - 1;
        if (twelve) {
            int exact = (night ? 24 : 12) - (after ? 0 : 1);
            return Optional.of(new Mention.Clock(Scan.span(match), exact % 24, minute, true));
        }
        String half = match.group("x");
        return Optional.of(
                half == null
                        ? new Mention.Clock(Scan.span(match), full == 0 ? 12 : full, minute, false)
                        : new Mention.Clock(Scan.span(match), full % 12 + (half.contains("p") ? 12 : 0), minute, true));
    }

    private Optional<Mention> inTime(MatchResult match) {
        int minutes = count(match) + (match.group("and") != null || match.group("plus") != null ? 30 : 0);
        LocalDateTime at = now.plusMinutes(minutes);
        int toQuarter = (15 - at.getMinute() % 15) % 15;
        return Optional.of(new Mention.Moment(
                Scan.span(match), at.plusMinutes(toQuarter).withSecond(0).withNano(0)));
    }

    private static Optional<Mention> shift(MatchResult match) {
        boolean later = match.group("d").equals("later") || match.group("d").equals("after");
        return Optional.of(new Mention.Shift(Scan.span(match), later ? count(match) : -count(match)));
    }

    private static Optional<Mention> minute(MatchResult match) {
        return Optional.of(new Mention.Minute(Scan.span(match), match.group("half") != null ? 30 : 15));
    }

    private static int count(MatchResult match) {
        if (match.group("half") != null) {
            return 30;
        }
        String number = match.group("n");
        int count = switch (number) {
            case "a", "an" -> 1;
            case "a couple of" -> 2;
            default -> Numbers.value(number);
        };
        return match.group("u").startsWith("h") ? 60 * count : count;
    }
}
