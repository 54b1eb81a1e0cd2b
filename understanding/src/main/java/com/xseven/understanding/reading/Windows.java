package com.xseven.understanding.reading;

import static java.util.function.Predicate.not;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.grammar.Numbers;
import com.xseven.understanding.text.Span;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Spans of time in which somebody would come: between six and eight, from 2 to 4 PM, before noon. The first time in it that may
 * do is proposed, which a person would do, too; whoever wants another one says so.
 */
final class Windows {

    private static final String HOUR = "(?:" + Numbers.HOUR + "|noon|midday)";
    private static final String HALF = "\\s?[ap]\\.?\\s?m\\b\\.?";
    private static final Pattern BETWEEN = Pattern.compile("\\b(?:(?<w>between|from) )?(?:the )?(?<a>" + HOUR
            + ")(?:[:.](?<am>[0-5]\\d))?(?<ax>" + HALF
            + ")?\\s?(?:o'?clock)?\\s?(?<and>and|to|till|until|-)\\s?(?:the )?(?<b>" + HOUR
            + ")(?:[:.](?<bm>[0-5]\\d))?(?<bx>" + HALF + ")?(?:\\s?o'?clock)?(?![\\w:])");

    /** Somebody who changes a time names the old one first. */
    private static final Pattern CHANGES = Pattern.compile(
            "\\b(?:move|moving|change|changing|changed|push|shift|switch|reschedule|postpone|bring|instead|not)\\b");

    private static final Pattern BEFORE = Pattern.compile("\\b(?:before|earlier than) (?:the )?");
    private static final Pattern NOT = Pattern.compile("(?:\\b(?:not|nothing|no)|n't(?: \\w+){0,3}) $");

    /** Until when somebody has to be done says nothing of when they come. */
    private static final Pattern DONE =
            Pattern.compile("\\b(?:done|finish\\w*|out|leave|leaving|home|back|gone|through|ready) $");

    /** Who wants to come before a time comes so long before it. */
    private static final Duration SHORTEST = Duration.ofMinutes(30);

    private static final int HALF_HOUR = 30;
    private static final int NOON = 12;

    private Windows() {}

    /** The mentions, with the beginning of a span of time in place of its two ends. */
    static List<Mention> beginningsIn(List<Mention> mentions, String plain, Draft draft) {
        if (mentions.stream().noneMatch(Windows::isTime)) {
            return mentions;
        }
        return limited(between(mentions, plain, draft), plain, draft);
    }

    private static boolean isTime(Mention mention) {
        return mention instanceof Mention.Clock || mention instanceof Mention.Bare;
    }

    private static List<Mention> between(List<Mention> mentions, String plain, Draft draft) {
        Matcher matcher = BETWEEN.matcher(plain);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            List<Mention> inside = mentions.stream()
                    .filter(mention -> touches(mention.span(), span))
                    .toList();
            if (isWindow(matcher, inside, plain, draft)) {
                Optional<Mention.Clock> beginning = beginning(matcher, span);
                if (beginning.isPresent()) {
                    return Stream.concat(mentions.stream().filter(not(inside::contains)), beginning.stream())
                            .sorted(Comparator.comparingInt(
                                    mention -> mention.span().from()))
                            .toList();
                }
            }
        }
        return mentions;
    }

    private static boolean touches(Span one, Span other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static boolean isWindow(Matcher match, List<Mention> inside, String plain, Draft draft) {
        boolean times = !inside.isEmpty() && inside.stream().allMatch(Windows::isTime);
        boolean clock = inside.stream().anyMatch(Mention.Clock.class::isInstance);
        boolean between = "between".equals(match.group("w"));
        boolean joined = match.group("and").equals("and") ? between : between || clock;
        boolean counts =
                !clock && draft.asked().filter(SlotName.PARTY_SIZE::equals).isPresent();
        boolean fromTheOldOne = draft.time()
                .filter(time -> time.getHour() % 12 == hour(match.group("a")) % 12)
                .isPresent();
        boolean changes = !between && (fromTheOldOne || CHANGES.matcher(plain).find());
        return times && joined && !counts && !changes;
    }

    private static Optional<Mention.Clock> beginning(Matcher match, Span span) {
        int hour = hour(match.group("a"));
        int end = hour(match.group("b"));
        OptionalInt minute = minute(match.group("am"));
        Optional<Boolean> afternoon = isAfternoon(match.group("ax"), match.group("a"));
        if (afternoon.isEmpty()) {
            afternoon =
                    isAfternoon(match.group("bx"), match.group("b")).map(late -> hour % 12 < end % 12 ? late : !late);
        }
        boolean wholeDay = hour > 12 || end > 12;
        int read = wholeDay
                ? hour
                : afternoon.map(late -> hour % 12 + (late ? 12 : 0)).orElse(hour % 12 == 0 ? 12 : hour);
        return Optional.of(new Mention.Clock(span, read, minute.orElse(0), wholeDay || afternoon.isPresent()));
    }

    private static OptionalInt minute(String written) {
        return written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
    }

    private static Optional<Boolean> isAfternoon(String half, String hour) {
        if (half == null) {
            return hour.equals("noon") || hour.equals("midday") ? Optional.of(true) : Optional.empty();
        }
        return Optional.of(half.strip().startsWith("p"));
    }

    private static int hour(String written) {
        return written.equals("noon") || written.equals("midday") ? NOON : Numbers.value(written);
    }

    /** "Before noon" is a time that leaves enough until then; "not before noon" is noon. */
    private static List<Mention> limited(List<Mention> mentions, String plain, Draft draft) {
        return mentions.stream()
                .flatMap(mention -> mention instanceof Mention.Clock clock
                        ? limited(clock, plain, draft).stream()
                        : Stream.of(mention))
                .toList();
    }

    private static Optional<Mention> limited(Mention.Clock clock, String plain, Draft draft) {
        Matcher before = BEFORE.matcher(plain).region(0, clock.span().to());
        int from = -1;
        while (before.find()) {
            from = before.end() >= clock.span().from() ? before.start() : -1;
        }
        if (from < 0) {
            return Optional.of(clock);
        }
        String ahead = plain.substring(0, from);
        if (DONE.matcher(ahead).find()) {
            return Optional.empty();
        }
        Matcher not = NOT.matcher(ahead);
        return Optional.of(not.find() ? startingAt(not.start(), clock) : limit(clock, draft));
    }

    private static Mention startingAt(int from, Mention.Clock clock) {
        return new Mention.Clock(new Span(from, clock.span().to()), clock.hour(), clock.minute(), clock.exact());
    }

    private static Mention limit(Mention.Clock clock, Draft draft) {
        LocalTime limit = HalfOfDay.of(clock, Optional.empty(), draft);
        if (limit.toSecondOfDay() <= SHORTEST.toSeconds()) {
            return clock;
        }
        LocalTime latest = limit.minus(SHORTEST);
        LocalTime round = latest.withMinute(latest.getMinute() / HALF_HOUR * HALF_HOUR);
        boolean open = draft.date()
                .filter(date -> !draft.business().hours().holds(date, round, SHORTEST))
                .isEmpty();
        return open ? new Mention.Clock(clock.span(), round.getHour(), round.getMinute(), true) : clock;
    }
}
