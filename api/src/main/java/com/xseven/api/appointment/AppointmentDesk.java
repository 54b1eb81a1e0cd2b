package com.xseven.api.appointment;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.booking.Appointment;
import com.xseven.store.calendar.Invitation;
import com.xseven.workflows.booking.Change;
import com.xseven.workflows.booking.ChangeRequest;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Shows and cancels appointments for those who may. */
@Component
final class AppointmentDesk {

    private static final Duration A_MOMENT = Duration.ofSeconds(2);
    private static final String REASON = "cancelled through the api";

    private final AppointmentBook book;
    private final LivingAppointments living;
    private final BusinessDirectory businesses;
    private final Gate gate;
    private final InstantSource clock;

    AppointmentDesk(
            AppointmentBook book,
            LivingAppointments living,
            BusinessDirectory businesses,
            Gate gate,
            InstantSource clock) {
        this.book = book;
        this.living = living;
        this.businesses = businesses;
        this.gate = gate;
        this.clock = clock;
    }

    AppointmentPage list(AppointmentFilter filter, Caller caller) {
        List<Appointment> found = book.find(filter.seenBy(caller, gate, this::zone));
        List<Appointment> page = found.subList(0, Math.min(found.size(), AppointmentFilter.PAGE));
        Map<BusinessId, ZoneId> zones = new HashMap<>();
        return new AppointmentPage(
                page.stream()
                        .map(appointment -> AppointmentBody.of(
                                appointment, zones.computeIfAbsent(appointment.business(), this::zone)))
                        .toList(),
                found.size() > page.size() ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    Appointment find(String id, Caller caller) {
        return seen(id, caller);
    }

    Appointment cancel(String id, Optional<String> ifMatch, Caller caller) {
        Appointment standing = changeable(id, caller);
        Edition.require(ifMatch, standing);
        requireInTime(standing, caller);
        if (isTakingUpAPlace(standing) && living.cancel(id, REASON).isEmpty()) {
            book.withdraw(id);
        }
        Appointment cancelled = seen(id, caller);
        if (cancelled.status() != Appointment.Status.CANCELLED) {
            throw Problem.of(ProblemCode.APPOINTMENT_OVER, "This appointment is over and cannot be cancelled.");
        }
        return cancelled;
    }

    Appointment change(String id, Optional<String> ifMatch, AppointmentPatch patch, Caller caller) {
        Appointment standing = changeable(id, caller);
        patch.check();
        Edition.require(ifMatch, standing);
        patch.attendance().ifPresentOrElse(how -> attend(standing, how, caller), () -> {
            requireInTime(standing, caller);
            move(standing, patch);
        });
        return seen(id, caller);
    }

    /** Customers change what is far enough ahead; what begins soon is left to the staff. */
    private void requireInTime(Appointment standing, Caller caller) {
        if (!(caller instanceof Caller.Customer) || !isTakingUpAPlace(standing)) {
            return;
        }
        Optional<Duration> before = businesses
                .find(standing.business())
                .map(business -> business.limits().cancelBefore());
        if (before.filter(limit -> clock.instant().isAfter(standing.start().minus(limit)))
                .isPresent()) {
            throw Problem.of(
                    ProblemCode.TOO_LATE_TO_CHANGE,
                    "It begins too soon to be changed here. Call the business; its booking policy says until when.");
        }
    }

    private void attend(Appointment standing, AppointmentPatch.Attendance how, Caller caller) {
        if (caller instanceof Caller.Customer) {
            throw Problem.of(ProblemCode.FORBIDDEN, "Only staff note how a visit ended.");
        }
        boolean came = how == AppointmentPatch.Attendance.COMPLETED;
        if (living.attend(standing.id(), came).isEmpty()) {
            throw over();
        }
    }

    private void move(Appointment standing, AppointmentPatch patch) {
        ZoneId zone = zone(standing.business());
        ChangeRequest request = new ChangeRequest(
                UUID.randomUUID().toString(), Optional.empty(), new Change.Move(patch.request(standing, zone)));
        switch (living.change(standing.id(), request).orElseThrow(AppointmentDesk::over)) {
            case ActionOutcome.SlotTaken(List<LocalDateTime> instead) ->
                throw Problem.of(ProblemCode.SLOT_TAKEN, "That is not possible then; nothing was changed.")
                        .withAlternatives(instead.stream()
                                .map(start -> start.atZone(zone).toOffsetDateTime())
                                .toList());
            case ActionOutcome.CouldNot couldNot ->
                throw Problem.passing(
                        ProblemCode.STORE_UNAVAILABLE, "Nothing was changed. Try again in a moment.", A_MOMENT);
            case ActionOutcome.Over over -> throw over();
            case ActionOutcome.Booked booked -> {}
            case ActionOutcome.Rescheduled moved -> {}
            case ActionOutcome.Cancelled cancelled -> {}
            case ActionOutcome.Ordered other -> throw unexpected(other);
            case ActionOutcome.NotAsQuoted other -> throw unexpected(other);
            case ActionOutcome.OrderCancelled other -> throw unexpected(other);
            case ActionOutcome.OrderTooFar other -> throw unexpected(other);
            case ActionOutcome.WaitListed other -> throw unexpected(other);
            case ActionOutcome.WaitsEnough other -> throw unexpected(other);
            case ActionOutcome.PlaceLeft other -> throw unexpected(other);
        }
    }

    private static IllegalStateException unexpected(ActionOutcome outcome) {
        return new IllegalStateException("Expected what became of an appointment, but was "
                + outcome.getClass().getSimpleName());
    }

    private static Problem over() {
        return Problem.of(ProblemCode.APPOINTMENT_OVER, "This appointment is over and cannot be changed.");
    }

    /** As the business's own entry in the customer's calendar. */
    String invitation(Appointment appointment) {
        Business business = businesses
                .find(appointment.business())
                .orElseThrow(() -> Problem.of(ProblemCode.BUSINESS_NOT_FOUND, "The business is not there any more."));
        return Invitation.of(appointment, business, clock.instant());
    }

    AppointmentBody body(Appointment appointment) {
        return AppointmentBody.of(appointment, zone(appointment.business()));
    }

    private static boolean isTakingUpAPlace(Appointment appointment) {
        return switch (appointment.status()) {
            case HELD, CONFIRMED -> true;
            case CANCELLED, COMPLETED, NO_SHOW -> false;
        };
    }

    private Appointment changeable(String id, Caller caller) {
        Appointment standing = seen(id, caller);
        if (!(caller instanceof Caller.Customer)) {
            gate.expect(caller, DashboardAction.CHANGE_APPOINTMENTS, Optional.of(standing.business()));
        }
        return standing;
    }

    private Appointment seen(String id, Caller caller) {
        return book.find(id)
                .filter(appointment -> maySee(caller, appointment))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.APPOINTMENT_NOT_FOUND, "There is no such appointment, or it is not yours."));
    }

    private boolean maySee(Caller caller, Appointment appointment) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer ->
                appointment
                        .conversation()
                        .filter(customer.conversation()::equals)
                        .isPresent();
            case Caller.Person person ->
                gate.lets(person, DashboardAction.SEE_APPOINTMENTS, Optional.of(appointment.business()));
        };
    }

    private ZoneId zone(BusinessId business) {
        return businesses.find(business).map(Business::zone).orElse(ZoneOffset.UTC);
    }
}
