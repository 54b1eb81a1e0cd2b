package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OpeningHours.Interval;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What speaks against a booking by the business's own facts, so that it is said without asking the world. */
final class BookingChecks {

    private static final int DAYS_TO_LOOK_FOR_AN_OPEN_ONE = 14;

    private BookingChecks() {}

    static Optional<Objection> partySize(Draft draft) {
        int size = draft.partySize();
        int most = draft.business().limits().maxParty();
        Phrases phrases = draft.phrases();
        if (size < 1) {
            return Optional.of(new Objection(
                    SlotName.PARTY_SIZE, phrases.say(Phrase.PARTY_NOT_POSITIVE) + " " + askSize(phrases), List.of()));
        }
        if (draft.business().takesTables() && size > most) {
            String phone = phrases.forms().phone(draft.business().phone());
            String reason = phrases.say(Phrase.PARTY_TOO_LARGE, String.valueOf(most), phone);
            return Optional.of(new Objection(SlotName.PARTY_SIZE, reason + " " + askSize(phrases), List.of()));
        }
        return fitsNoTable(size, draft) ? Optional.of(tablesTooSmall(size, draft)) : Optional.empty();
    }

    /** A group that the staff arranges may sit at several tables. */
    private static boolean fitsNoTable(int size, Draft draft) {
        return draft.business().takesTables()
                && size > draft.business().largestTables()
                && size < draft.business().limits().largePartyFrom();
    }

    private static Objection tablesTooSmall(int size, Draft draft) {
        Phrases phrases = draft.phrases();
        String words = phrases.say(
                Phrase.TABLES_TOO_SMALL,
                String.valueOf(draft.business().largestTables()),
                String.valueOf(size),
                phrases.forms().phone(draft.business().phone()));
        return new Objection(SlotName.PARTY_SIZE, words + " " + askSize(phrases), List.of());
    }

    private static String askSize(Phrases phrases) {
        return phrases.say(Phrase.ASK_PARTY_SIZE);
    }

    static Optional<Objection> date(Draft draft) {
        LocalDate date = draft.date().orElseThrow();
        LocalDate last = draft.today().plusDays(draft.business().limits().maxDaysAhead());
        Phrases phrases = draft.phrases();
        String named = phrases.forms().date(date, draft.today());
        if (date.isBefore(draft.today())) {
            return anotherDay(phrases.say(Phrase.DATE_PASSED, named), draft);
        }
        if (date.isAfter(last)) {
            String days = String.valueOf(draft.business().limits().maxDaysAhead());
            return anotherDay(
                    phrases.say(Phrase.TOO_FAR_AHEAD, days, phrases.forms().date(last, draft.today())), draft);
        }
        return draft.business().hours().isClosedOn(date) ? closed(date, named, draft) : Optional.empty();
    }

    private static Optional<Objection> anotherDay(String reason, Draft draft) {
        return Optional.of(
                new Objection(SlotName.DATE, reason + " " + draft.phrases().say(Phrase.ASK_ANOTHER_DAY), List.of()));
    }

    private static Optional<Objection> closed(LocalDate date, String named, Draft draft) {
        Phrases phrases = draft.phrases();
        String closed = phrases.say(Phrase.CLOSED_ON, named);
        Optional<LocalDate> next = Stream.iterate(date.plusDays(1), day -> day.plusDays(1))
                .limit(DAYS_TO_LOOK_FOR_AN_OPEN_ONE)
                .filter(day -> !draft.business().hours().isClosedOn(day))
                .findFirst();
        return next.map(day -> {
                    String nextDay =
                            phrases.say(Phrase.NEXT_OPEN_DAY, phrases.forms().date(day, draft.today()));
                    List<LocalDateTime> same = draft.time().stream()
                            .filter(time -> draft.business().hours().holds(day, time, stay(draft)))
                            .map(day::atTime)
                            .toList();
                    String ask = phrases.say(Phrase.ASK_ANOTHER_DAY);
                    return new Objection(SlotName.DATE, String.join(" ", closed, nextDay, ask), same);
                })
                .or(() -> anotherDay(closed, draft));
    }

    static Optional<Objection> time(Draft draft) {
        LocalTime time = draft.time().orElseThrow();
        Phrases phrases = draft.phrases();
        Forms forms = phrases.forms();
        return draft.date().flatMap(date -> {
            if (date.equals(draft.today()) && time.isBefore(draft.now().toLocalTime())) {
                String passed = phrases.say(Phrase.TIME_PASSED, forms.time(time));
                return Optional.of(
                        new Objection(SlotName.TIME, passed + " " + phrases.say(Phrase.ASK_ANOTHER_TIME), List.of()));
            }
            return draft.business().hours().holds(date, time, stay(draft))
                    ? Optional.empty()
                    : Optional.of(outsideHours(date, time, draft));
        });
    }

    private static Objection outsideHours(LocalDate date, LocalTime time, Draft draft) {
        Phrases phrases = draft.phrases();
        Forms forms = phrases.forms();
        List<Interval> open = draft.business().hours().on(date);
        String reason =
                phrases.say(Phrase.OUTSIDE_HOURS, forms.time(time), forms.date(date, draft.today()), forms.hours(open));
        Duration stay = stay(draft);
        Optional<LocalTime> latest = latestStart(draft.business().hours(), date, stay);
        String limit = latest.filter(start -> start.isBefore(time))
                .map(start -> " " + phrases.say(Phrase.LATEST_START, forms.duration(stay), forms.time(start)))
                .orElse("");
        List<LocalDateTime> offered = latest.filter(start -> start.isBefore(time)).map(date::atTime).stream()
                .toList();
        return new Objection(SlotName.TIME, reason + limit + " " + phrases.say(Phrase.ASK_ANOTHER_TIME), offered);
    }

    private static Optional<LocalTime> latestStart(OpeningHours hours, LocalDate date, Duration stay) {
        return hours.on(date).stream()
                .filter(interval -> interval.length().compareTo(stay) >= 0)
                .map(interval -> interval.closes().minus(stay))
                .reduce((first, second) -> second);
    }

    static Duration stay(Draft draft) {
        return draft.offer()
                .flatMap(Offer::duration)
                .orElse(
                        draft.business().takesTables()
                                ? draft.business().limits().visit()
                                : Duration.ZERO);
    }

    static Optional<Objection> staff(Draft draft) {
        Phrases phrases = draft.phrases();
        return draft.staff()
                .filter(member -> !member.skills().isEmpty())
                .flatMap(member -> draft.offer()
                        .filter(offer -> !member.skills().contains(offer.id()))
                        .map(offer -> staffCannot(member, offer, draft, phrases)));
    }

    private static Objection staffCannot(StaffMember member, Offer offer, Draft draft, Phrases phrases) {
        List<String> able = draft.business().staff().stream()
                .filter(other -> other.skills().contains(offer.id()))
                .map(StaffMember::name)
                .toList();
        String who = able.isEmpty()
                ? ""
                : " " + phrases.say(Phrase.STAFF_WHO_CAN, phrases.forms().or(able));
        return new Objection(
                SlotName.STAFF,
                phrases.say(Phrase.STAFF_CANNOT, member.name(), offer.name()) + who + " "
                        + phrases.say(Phrase.ASK_STAFF),
                List.of());
    }
}
