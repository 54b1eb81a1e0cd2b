package com.xseven.api.appointment;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.booking.Appointment;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows and cancels appointments for those who may. */
@Component
final class AppointmentDesk {

    private static final String REASON = "cancelled through the api";

    private final AppointmentBook book;
    private final LivingAppointments living;
    private final BusinessDirectory businesses;

    AppointmentDesk(AppointmentBook book, LivingAppointments living, BusinessDirectory businesses) {
        this.book = book;
        this.living = living;
        this.businesses = businesses;
    }

    AppointmentPage list(AppointmentFilter filter, Caller caller) {
        List<Appointment> found = book.find(filter.seenBy(caller, this::zone));
        List<Appointment> page = found.subList(0, Math.min(found.size(), AppointmentFilter.PAGE));
        Map<BusinessId, ZoneId> zones = new HashMap<>();
        return new AppointmentPage(
                page.stream()
                        .map(appointment -> AppointmentBody.of(
                                appointment, zones.computeIfAbsent(appointment.business(), this::zone)))
                        .toList(),
                found.size() > page.size() ? Optional.of(page.getLast().id()) : Optional.empty());
    }

    AppointmentBody find(String id, Caller caller) {
        Appointment appointment = seen(id, caller);
        return AppointmentBody.of(appointment, zone(appointment.business()));
    }

    AppointmentBody cancel(String id, Caller caller) {
        if (isTakingUpAPlace(seen(id, caller)) && living.cancel(id, REASON).isEmpty()) {
            book.withdraw(id);
        }
        Appointment cancelled = seen(id, caller);
        if (cancelled.status() != Appointment.Status.CANCELLED) {
            throw Problem.of(ProblemCode.APPOINTMENT_OVER, "This appointment is over and cannot be cancelled.");
        }
        return AppointmentBody.of(cancelled, zone(cancelled.business()));
    }

    private static boolean isTakingUpAPlace(Appointment appointment) {
        return switch (appointment.status()) {
            case HELD, CONFIRMED -> true;
            case CANCELLED, COMPLETED, NO_SHOW -> false;
        };
    }

    private Appointment seen(String id, Caller caller) {
        return book.find(id)
                .filter(appointment -> maySee(caller, appointment))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.APPOINTMENT_NOT_FOUND, "There is no such appointment, or it is not yours."));
    }

    private static boolean maySee(Caller caller, Appointment appointment) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer ->
                appointment
                        .conversation()
                        .filter(customer.conversation()::equals)
                        .isPresent();
            case Caller.Person person -> person.seesEverything() || person.worksFor(appointment.business());
        };
    }

    private ZoneId zone(BusinessId business) {
        return businesses.find(business).map(Business::zone).orElse(ZoneOffset.UTC);
    }
}
