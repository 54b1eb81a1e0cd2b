package com.xseven.activities.booking;

import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.availability.Taken;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.rules.booking.BookingFacts;
import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.booking.BookingRuling;
import com.xseven.store.booking.Appointments;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says whether a booking is possible, and what is nearest when it is not. It reads only; the book itself decides in the end. */
public final class BookingDesk {

    private static final int ALTERNATIVES = 3;
    private static final int DAYS_SEARCHED = 7;

    private final Function<Optional<ConversationId>, BookingPolicy> policies;
    private final Optional<ConversationId> conversation;
    private final Appointments appointments;
    private final Set<String> overlooked;

    /**
     * Asks for whoever is in no conversation.
     *
     * @param policies the policy that rules at the moment, in a conversation or in none; taken once a question
     */
    public BookingDesk(Function<Optional<ConversationId>, BookingPolicy> policies, Appointments appointments) {
        this(policies, Optional.empty(), appointments, Set.of());
    }

    private BookingDesk(
            Function<Optional<ConversationId>, BookingPolicy> policies,
            Optional<ConversationId> conversation,
            Appointments appointments,
            Set<String> overlooked) {
        this.policies = policies;
        this.conversation = conversation;
        this.appointments = appointments;
        this.overlooked = Set.copyOf(overlooked);
    }

    /** As if the appointments of these ids were not in the book. */
    public BookingDesk overlooking(Set<String> ids) {
        return new BookingDesk(policies, conversation, appointments, ids);
    }

    /** For one question of a conversation, for which another version of the policy may be in force; this one answers all of it. */
    public BookingDesk in(Optional<ConversationId> where) {
        BookingPolicy policy = policies.apply(where);
        return new BookingDesk(whatever -> policy, where, appointments, overlooked);
    }

    private BookingPolicy policy() {
        return policies.apply(conversation);
    }

    /**
     * What the desk says.
     *
     * @param ruling of the booking policy, where it was asked
     * @param hold how long the place may be held without a confirmation; zero where nothing can be held
     */
    public record Verdict(BookingCheck check, Optional<Decision> ruling, Duration hold) {}

    public Verdict check(Business business, BookingRequest request, ZonedDateTime now) {
        return check(Visit.of(business, request), now);
    }

    /** As if the place that the appointment has were free. */
    public Verdict checkMove(Business business, String appointmentId, BookingRequest request, ZonedDateTime now) {
        return check(Visit.moving(business, appointmentId, request), now);
    }

    /** The name of the place that a booking would get; empty where nothing is free. */
    public Optional<String> place(Business business, BookingRequest request) {
        Visit visit = Visit.of(business, request);
        return visit.placements(visit.wanted(), taken(visit, visit.wanted())).stream()
                .findFirst()
                .map(Placement::name);
    }

    Verdict check(Visit visit, ZonedDateTime now) {
        Business business = visit.business();
        BookingRequest request = visit.request();
        if (business.hours().isClosedOn(request.date()) && !visit.fitsHours(visit.wanted())) {
            return new Verdict(
                    new BookingCheck.ClosedThatDay(alternatives(visit, now)), Optional.empty(), Duration.ZERO);
        }
        BookingRuling ruling = policy().decide(facts(visit, visit.wanted(), now));
        Optional<BookingCheck.AgainstPolicy.Reason> objection = objection(ruling);
        BookingCheck check;
        if (objection.isPresent()) {
            check = new BookingCheck.AgainstPolicy(objection.get(), alternatives(visit, now));
        } else if (!visit.fitsHours(visit.wanted())) {
            check = new BookingCheck.OutsideHours(alternatives(visit, now));
        } else if (!visit.hasRoom(visit.wanted(), taken(visit, visit.wanted()))) {
            check = new BookingCheck.Full(alternatives(visit, now));
        } else {
            check = new BookingCheck.Possible();
        }
        return new Verdict(check, Optional.of(ruling.decision()), hold(ruling));
    }

    /** Possible starts near the one that is wanted, nearest first. */
    List<LocalDateTime> alternatives(Visit visit, ZonedDateTime now) {
        if (!visit.isEverPossible()) {
            return List.of();
        }
        LocalDate today = now.toLocalDate();
        LocalDate wanted = visit.wanted().toLocalDate();
        LocalDate first = wanted.isBefore(today) ? today : wanted;
        LocalDate last = first.plusDays(DAYS_SEARCHED);
        List<Taken> taken = taken(visit, first, last);
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .flatMap(visit::starts)
                .filter(start -> !start.equals(visit.wanted()))
                .sorted(Comparator.comparing(visit::distance).thenComparing(Comparator.naturalOrder()))
                .filter(possible(visit, taken, now))
                .limit(ALTERNATIVES)
                .toList();
    }

    /** Starts from the first to the last one at which the visit would be possible now; between distant days only the first week counts. */
    Stream<LocalDateTime> starts(Visit visit, LocalDateTime first, LocalDateTime last, ZonedDateTime now) {
        LocalDate firstDay = first.toLocalDate();
        LocalDate lastDay = Stream.of(last.toLocalDate(), firstDay.plusDays(DAYS_SEARCHED))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        if (!visit.isEverPossible()) {
            return Stream.empty();
        }
        List<Taken> taken = taken(visit, firstDay, lastDay);
        return firstDay.datesUntil(lastDay.plusDays(1))
                .flatMap(visit::starts)
                .filter(start -> !start.isBefore(first) && !start.isAfter(last))
                .filter(possible(visit, taken, now));
    }

    /** How long the policy lets a place then be held without a confirmation. */
    Duration hold(Visit visit, LocalDateTime start, ZonedDateTime now) {
        return hold(policy().decide(facts(visit, start, now)));
    }

    private static Duration hold(BookingRuling ruling) {
        return ruling instanceof BookingRuling.Allowed allowed ? allowed.hold() : Duration.ZERO;
    }

    /** Whether the visit could begin then, as far as the policy of this moment and what is taken go. */
    private Predicate<LocalDateTime> possible(Visit visit, List<Taken> taken, ZonedDateTime now) {
        BookingPolicy ruling = policy();
        return start -> visit.hasRoom(start, taken)
                && objection(ruling.decide(facts(visit, start, now))).isEmpty();
    }

    /** What is taken by others while the visit would last. */
    List<Taken> taken(Visit visit, LocalDateTime start) {
        return taken(visit, visit.occupied(start));
    }

    private List<Taken> taken(Visit visit, LocalDate first, LocalDate last) {
        return taken(
                visit,
                new Span(
                        visit.occupied(first.atStartOfDay()).start(),
                        visit.occupied(last.plusDays(1).atStartOfDay()).end()));
    }

    private List<Taken> taken(Visit visit, Span span) {
        return appointments.taken(new BusinessId(visit.business().id()), span).stream()
                .filter(other -> !visit.moving().equals(Optional.of(other.appointmentId())))
                .filter(other -> !overlooked.contains(other.appointmentId()))
                .toList();
    }

    private static BookingFacts facts(Visit visit, LocalDateTime start, ZonedDateTime now) {
        return BookingFacts.of(
                visit.business().category(),
                visit.partySize(),
                now,
                start.atZone(visit.business().zone()),
                visit.business().limits());
    }

    private static Optional<BookingCheck.AgainstPolicy.Reason> objection(BookingRuling ruling) {
        return switch (ruling) {
            case BookingRuling.Allowed allowed -> Optional.empty();
            case BookingRuling.TooEarly early -> Optional.of(BookingCheck.AgainstPolicy.Reason.TOO_EARLY);
            case BookingRuling.TooFarAhead far -> Optional.of(BookingCheck.AgainstPolicy.Reason.TOO_FAR_AHEAD);
            case BookingRuling.PartyTooLarge large -> Optional.of(BookingCheck.AgainstPolicy.Reason.PARTY_TOO_LARGE);
            case BookingRuling.NeedsStaffConfirmation staff ->
                Optional.of(BookingCheck.AgainstPolicy.Reason.NEEDS_STAFF_CONFIRMATION);
            case BookingRuling.Undecided undecided ->
                throw new IllegalStateException("Expected the booking policy to rule, but: " + undecided.reason());
        };
    }
}
