package com.xseven.activities.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Says what is wrong with an answer that a model wrote, before anybody reads it as a reply. */
public final class AnswerCheck {

    private static final int LONGEST = 900;
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+\\s?@\\s?[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern LINK = Pattern.compile("\\bhttps?://\\S+|\\bwww\\.\\S+|\\[[^]]*]\\([^)]*\\)");
    private static final Pattern LONG_NUMBER = Pattern.compile("\\+?\\d[\\d ().-]{5,}\\d");
    private static final int DIGITS_OF_A_PHONE = 7;

    private AnswerCheck() {}

    /** In the order of {@link Fault}; none where it may be sent. */
    public static List<Fault> faults(String answer, Known known) {
        String plain = Wording.plain(answer);
        List<Fault> faults = new ArrayList<>();
        if (plain.isEmpty()) {
            return List.of(Fault.EMPTY);
        }
        add(faults, Fault.TOO_LONG, answer.length() > LONGEST);
        add(faults, Fault.UNKNOWN_PRICE, statesUnknownPrice(plain, known));
        add(faults, Fault.UNKNOWN_TIME, statesUnknownTime(plain, known));
        add(faults, Fault.UNKNOWN_DATE, statesUnknownDay(plain, known));
        add(faults, Fault.UNKNOWN_CONTACT, statesUnknownContact(answer, known));
        add(faults, Fault.UNFOUNDED_YES, !known.advice() && known.found().isEmpty() && Assent.isIn(plain));
        faults.addAll(Phrasing.faults(plain, known.health()));
        add(faults, Fault.REVEALS, Leak.isIn(plain, known.instruction()));
        return faults.stream().distinct().sorted().toList();
    }

    private static void add(List<Fault> faults, Fault fault, boolean found) {
        if (found) {
            faults.add(fault);
        }
    }

    private static boolean statesUnknownPrice(String plain, Known known) {
        return !Numbers.amounts(sources(known)).containsAll(Numbers.prices(plain));
    }

    private static boolean statesUnknownTime(String plain, Known known) {
        Set<Integer> times = Numbers.times(plainly(known));
        return Numbers.times(plain).stream().anyMatch(time -> !Numbers.isAmong(time, times));
    }

    /** A day that the customer named may be said back. */
    private static boolean statesUnknownDay(String plain, Known known) {
        String asked = Wording.plain(String.join("\n", known.asked()));
        return !Numbers.days(plainly(known) + "\n" + asked).containsAll(Numbers.days(plain));
    }

    private static boolean statesUnknownContact(String answer, Known known) {
        String sources = String.join("\n", sources(known));
        String digits = digits(sources);
        return Stream.of(EMAIL, LINK)
                        .flatMap(shape -> shape.matcher(answer).results())
                        .anyMatch(found -> !sources.contains(found.group()))
                || LONG_NUMBER
                        .matcher(answer)
                        .results()
                        .map(found -> digits(found.group()))
                        .filter(number -> number.length() >= DIGITS_OF_A_PHONE)
                        .anyMatch(number -> !digits.contains(number));
    }

    private static List<String> sources(Known known) {
        return Stream.concat(known.found().stream(), known.told().stream()).toList();
    }

    private static String plainly(Known known) {
        return Wording.plain(String.join("\n", sources(known)));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
