package com.xseven.understanding.reading;

import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which of several bookings a clause names: by its place among them, or by what was booked. */
final class VisitNamed {

    private static final Pattern IN_ORDER = Pattern.compile(
            "\\b(?:the|my|our|that|number|no\\.?|option|#) ?(?<o>first|1st|second|2nd|third|3rd|fourth|4th|last|former|latter|earlier"
                    + "|earliest|later|latest|newer|newest|new|older|oldest|old|original|other|(?<=(?:number|no\\.?|option|#) ?)(?:one|two|three|[1-4]))"
                    + "(?=,? (?:one|of|booking|reservation|table|appointment|visit|slot)\\b|\\s*(?:[.,!?;]|$)|,? (?:please|pls|thanks|then)\\b)");
    private static final Pattern ALONE = Pattern.compile(
            "^\\W*(?<o>first|1st|second|2nd|third|3rd|fourth|4th|last|former|latter|earlier|earliest|later|latest|newest|oldest)(?: one)?\\W*$");
    private static final String NOUN = "(?:one|booking|reservation|table|appointment|visit|slot)";
    private static final Pattern NOUN_BEFORE = Pattern.compile(
            "\\b" + NOUN + "[\\s\u0001]*(?:(?:on|for|at|of|from|with|is|that's) )?(?:the )?$|\\bfrom (?:the )?$");
    private static final Pattern NOUN_AFTER = Pattern.compile("^(?:'s)?\\W?" + NOUN + "\\b");
    private static final Pattern NOUN_WITHIN = Pattern.compile("^from\\b|\\b" + NOUN + "\\b");
    private static final Pattern INTO = Pattern.compile("\\b(?:to|into|after)(?: an?| the)?\\W*$");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:on |the |this |next |coming )*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?");

    private final ClauseReading clause;
    private final String plain;
    private final Draft draft;
    private final List<BookedVisit> visits;

    /** {@code plain} is the text that the clause is part of. */
    VisitNamed(ClauseReading clause, String plain, Draft draft) {
        this.clause = clause;
        this.plain = plain;
        this.draft = draft;
        this.visits = draft.state().visits();
    }

    /** The booking that is named; empty where none is, or several fit as well. */
    Optional<BookedVisit> meant() {
        return visits.size() < 2 ? Optional.empty() : inOrder().or(this::byWhatItIs);
    }

    /** The clause's mentions without those that only say which booking is meant. */
    List<Mention> others(BookedVisit meant) {
        return clause.mentions().stream()
                .filter(mention -> !isNaming(mention) || !fits(mention, meant))
                .toList();
    }

    private Optional<BookedVisit> inOrder() {
        String words = masked();
        Matcher named = IN_ORDER.matcher(words);
        Matcher alone = ALONE.matcher(words);
        if (named.find() && !INTO.matcher(words.substring(0, named.start())).find()) {
            return place(named.group("o"));
        }
        return draft.asksWhichVisit() && alone.find() ? place(alone.group("o")) : Optional.empty();
    }

    /** Earlier and later are counted by their time, first and last in the order in which they were booked and are listed. */
    private Optional<BookedVisit> place(String word) {
        List<BookedVisit> byTime =
                visits.stream().sorted(Comparator.comparing(BookedVisit::start)).toList();
        return switch (word) {
            case "earlier", "earliest" -> Optional.of(byTime.getFirst());
            case "later", "latest" -> Optional.of(byTime.getLast());
            case "first", "1st", "former", "old", "older", "oldest", "original", "one", "1" ->
                Optional.of(visits.getFirst());
            case "second", "2nd", "two", "2" -> Optional.of(visits.get(1));
            case "third", "3rd", "three", "3" -> visits.stream().skip(2).findFirst();
            case "fourth", "4th", "4" -> visits.stream().skip(3).findFirst();
            case "other" -> other();
            default -> Optional.of(visits.getLast());
        };
    }

    /** Of two, the one that was not spoken of. */
    private Optional<BookedVisit> other() {
        return visits.size() != 2
                ? Optional.empty()
                : draft.value(SlotName.APPOINTMENT)
                        .flatMap(known -> visits.stream()
                                .filter(visit -> !visit.appointmentId().equals(known))
                                .findFirst());
    }

    private Optional<BookedVisit> byWhatItIs() {
        List<Mention> naming = clause.mentions().stream().filter(this::isNaming).toList();
        List<BookedVisit> best = new ArrayList<>();
        long most = 1;
        for (BookedVisit visit : visits) {
            long fitting =
                    naming.stream().filter(mention -> fits(mention, visit)).count();
            if (fitting > most) {
                best.clear();
            }
            if (fitting >= most) {
                best.add(visit);
                most = fitting;
            }
        }
        return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
    }

    /** Whether a mention says which booking is meant, and not how one that moves shall be. */
    private boolean isNaming(Mention mention) {
        if (!draft.reschedules() || draft.asksWhichVisit()) {
            return true;
        }
        Span span = clause.clause().span();
        String before = masked().substring(0, mention.span().from() - span.from());
        if (mention instanceof Mention.Offers || mention instanceof Mention.Plain) {
            return !INTO.matcher(before).find();
        }
        return NOUN_WITHIN.matcher(words(mention)).find()
                || NOUN_BEFORE.matcher(before).find()
                || NOUN_AFTER
                        .matcher(plain.substring(mention.span().to(), span.to()))
                        .find();
    }

    private boolean fits(Mention mention, BookedVisit visit) {
        return switch (mention) {
            case Mention.Day day ->
                visit.start().toLocalDate().equals(day.date())
                        || (WEEKDAY.matcher(words(day)).matches()
                                && visit.start().getDayOfWeek() == day.date().getDayOfWeek());
            case Mention.Clock clock ->
                visit.start().getMinute() == clock.minute()
                        && (clock.exact()
                                ? visit.start().getHour() == clock.hour()
                                : visit.start().getHour() % 12 == clock.hour() % 12);
            case Mention.Party party -> is(visit, SlotName.PARTY_SIZE, String.valueOf(party.size()));
            case Mention.Offers offers -> offers.ids().stream().anyMatch(id -> is(visit, SlotName.OFFER, id));
            case Mention.Plain staff -> staff.slot() == SlotName.STAFF && is(visit, SlotName.STAFF, staff.value());
            case Mention.Bare number -> draft.asksWhichVisit() && fits(number.number(), visit);
            default -> false;
        };
    }

    /** A number alone is the day of the month, the hour or the number of people. */
    private static boolean fits(int number, BookedVisit visit) {
        return visit.start().getDayOfMonth() == number
                || (number <= 12 && visit.start().getHour() % 12 == number % 12)
                || is(visit, SlotName.PARTY_SIZE, String.valueOf(number));
    }

    private static boolean is(BookedVisit visit, SlotName slot, String value) {
        return value.equals(visit.details().get(slot));
    }

    private String words(Mention mention) {
        return plain.substring(mention.span().from(), mention.span().to());
    }

    private String masked() {
        Span span = clause.clause().span();
        StringBuilder words = new StringBuilder(plain.substring(span.from(), span.to()));
        for (Mention mention : clause.mentions()) {
            if (!(mention instanceof Mention.Bare)
                    && !NOUN_WITHIN.matcher(words(mention)).find()) {
                for (int i = mention.span().from(); i < mention.span().to(); i++) {
                    words.setCharAt(i - span.from(), '\u0001');
                }
            }
        }
        return words.toString();
    }
}
