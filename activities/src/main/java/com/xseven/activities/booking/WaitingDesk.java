package com.xseven.activities.booking;

import com.xseven.activities.timing.DmnTimeLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.rules.limit.Limited;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.booking.NewAppointment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.Optional;

/** Holds places for those on the waiting list. */
public final class WaitingDesk {

    /** The place stays held a little longer than it is offered, for an answer in the last moment. */
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final BookingDesk desk;
    private final Appointments appointments;
    private final DmnTimeLimits limits;

    public WaitingDesk(BookingDesk desk, Appointments appointments, DmnTimeLimits limits) {
        this.desk = desk;
        this.appointments = appointments;
        this.limits = limits;
    }

    /**
     * What somebody waits for.
     *
     * @param request with the start that would be best
     * @param from the earliest start that would do
     * @param to the latest start that would do
     * @param language in which the customer is told, as ISO 639-1 has it
     */
    public record Wish(
            String appointmentId,
            Optional<ConversationId> conversation,
            BookingRequest request,
            Instant from,
            Instant to,
            String language) {}

    /** A place that is held, and until when it is offered; an appointment of that id that is over stays over. */
    public record Hold(Appointment appointment, Instant until) {}

    /** Holds the first place that is free, nearest to the wished start; empty when nothing is that would do. */
    public Optional<Hold> hold(Business business, Wish wish, Instant now) {
        Visit visit = Visit.of(business, wish.request());
        ZonedDateTime local = now.atZone(business.zone());
        DmnTimeLimits.Limit shortest = limits.ask(Limited.OFFER_OF_A_PLACE, business.category());
        Optional<Hold> standing = appointments
                .find(wish.appointmentId())
                .map(appointment -> new Hold(appointment, now.plus(shortest.time())));
        BookingDesk asked = desk.in(wish.conversation());
        return standing.or(() -> asked.starts(visit, local(wish.from(), business), local(wish.to(), business), local)
                .sorted(Comparator.comparing(visit::distance).thenComparing(Comparator.naturalOrder()))
                .map(start -> hold(asked, wish, visit, new Start(start, local, shortest)))
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** A start that may be offered now, and for how long at least. */
    private record Start(LocalDateTime at, ZonedDateTime now, DmnTimeLimits.Limit shortest) {}

    private Optional<Hold> hold(BookingDesk asked, Wish wish, Visit visit, Start offered) {
        LocalDateTime start = offered.at();
        limits.keep(
                offered.shortest(),
                "waiting-list:" + wish.appointmentId(),
                new BusinessId(wish.request().businessId()));
        Duration hold = longer(
                asked.hold(visit, start, offered.now()), offered.shortest().time());
        return appointments
                .hold(
                        new NewAppointment(
                                wish.appointmentId(),
                                wish.conversation(),
                                wish.request(),
                                visit.span(start),
                                visit.occupied(start),
                                hold.plus(GRACE),
                                wish.language(),
                                Optional.empty()),
                        visit.placements(start, asked.taken(visit, start)))
                .map(appointment ->
                        new Hold(appointment, offered.now().toInstant().plus(hold)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static LocalDateTime local(Instant time, Business business) {
        return time.atZone(business.zone()).toLocalDateTime();
    }
}
