package com.xseven.evaluation.guest;

import com.xseven.evaluation.goal.Wish.Purpose;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a customer takes a reply for, by its words. */
final class Reading {

    private static final Pattern MISUNDERSTOOD = pattern(
            "(not|n't) (quite )?(understand|get that|catch|follow)|no (le |te |lo |la )?(he )?(entend|comprend)");
    private static final Pattern REFUSED = pattern(
            "sorry|unfortunately|afraid|closed|sold out|not available|taken|fully booked|can't|cannot|don't have|do not have"
                    + "|lo siento|lament|cerrad|cerramos|agotad|ocupad|no (hay|tenemos|podemos|queda)|disculp");
    private static final Pattern DO_YOU_MEAN = pattern("(do|did) you mean|se refiere|quiere decir|quiso decir");
    private static final Pattern IS_THAT_RIGHT = pattern("is that (right|correct)|es correcto|est[aá] bien as[ií]");
    private static final Pattern TIME =
            pattern("\\b(\\d{1,2})(?::(\\d\\d))?\\s?([ap])\\.?\\s?m\\b|\\b(\\d{1,2}):(\\d\\d)\\b");
    private static final Pattern WAITING = pattern("waiting ?list|lista de espera");
    private static final Pattern CANCELLING = pattern("cancel|anul");
    private static final Pattern MOVING =
            pattern("\\bmov(e|ing)\\b|reschedul|chang(e|ing) (your|the) |\\b(muev|mover|mueva|cambi|pas(o|ar|e) su)");
    private static final int NOON = 12;

    private Reading() {}

    private static Pattern pattern(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static boolean isMisunderstood(Heard heard) {
        return MISUNDERSTOOD.matcher(heard.text()).find();
    }

    static boolean isRefused(Heard heard) {
        return REFUSED.matcher(heard.text()).find() && !isMisunderstood(heard);
    }

    /** What a yes to it would bring about. */
    static Purpose purpose(Heard heard) {
        String question = Question.last(heard.text());
        if (WAITING.matcher(question).find()) {
            return Purpose.WAIT;
        }
        if (CANCELLING.matcher(question).find()) {
            return Purpose.CANCEL;
        }
        return MOVING.matcher(question).find() ? Purpose.MOVE : Purpose.MAKE;
    }

    static boolean isWaiting(Heard heard) {
        return WAITING.matcher(heard.text()).find() && !Question.isIn(heard.text()) && !isMisunderstood(heard);
    }

    static boolean asksWhichIsMeant(Heard heard) {
        return DO_YOU_MEAN.matcher(heard.text()).find();
    }

    static boolean asksWhetherRight(Heard heard) {
        return IS_THAT_RIGHT.matcher(heard.text()).find();
    }

    /** The first time that is offered, but for the one that was refused. */
    static Optional<LocalTime> offered(Heard heard, Optional<LocalTime> refused) {
        return Stream.concat(heard.suggestions().stream(), Stream.of(heard.text()))
                .flatMap(text -> TIME.matcher(text).results())
                .map(found -> found.group(4) == null
                        ? time(found.group(1), found.group(2), found.group(3).equalsIgnoreCase("p"))
                        : LocalTime.of(Integer.parseInt(found.group(4)) % 24, Integer.parseInt(found.group(5))))
                .filter(time -> !refused.equals(Optional.of(time)))
                .findFirst();
    }

    private static LocalTime time(String hour, String minutes, boolean afternoon) {
        return LocalTime.of(
                Integer.parseInt(hour) % NOON + (afternoon ? NOON : 0),
                minutes == null ? 0 : Integer.parseInt(minutes));
    }
}
