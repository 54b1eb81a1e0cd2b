package com.xseven.api.appointment;

import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.store.booking.Appointment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is to be different about an appointment. Only what is named changes.
 *
 * @param start with an offset; instead of {@code date} and {@code time}
 * @param date in the business's time zone
 * @param time in the business's time zone
 * @param status {@code NO_SHOW} or {@code COMPLETED}, by staff and beside nothing else
 */
record AppointmentPatch(
        Optional<String> start,
        Optional<String> date,
        Optional<String> time,
        Optional<Integer> partySize,
        Optional<String> status) {

    /** How a visit ended. */
    enum Attendance {
        NO_SHOW,
        COMPLETED
    }

    Optional<Attendance> attendance() {
        return status.map(word -> read("status", word, Attendance::valueOf, "must be NO_SHOW or COMPLETED"));
    }

    /** Ends with a problem that names every field that does not fit. */
    void check() {
        List<FieldProblem> wrong = new ArrayList<>();
        boolean moves = start.isPresent() || date.isPresent() || time.isPresent() || partySize.isPresent();
        if (!moves && status.isEmpty()) {
            wrong.add(new FieldProblem("start", "is missing, and so is everything else that could change"));
        }
        if (moves && status.isPresent()) {
            wrong.add(new FieldProblem("status", "must stand alone"));
        }
        if (start.isPresent() && (date.isPresent() || time.isPresent())) {
            wrong.add(new FieldProblem("start", "must not stand beside date or time"));
        }
        if (partySize.filter(size -> size < 1).isPresent()) {
            wrong.add(new FieldProblem("partySize", "must be at least 1"));
        }
        if (!wrong.isEmpty()) {
            throw Problem.of(ProblemCode.INVALID_REQUEST, "Some fields are not valid.", wrong);
        }
    }

    /** The appointment as it is wanted; what the patch does not name stays. */
    BookingRequest request(Appointment standing, ZoneId zone) {
        LocalDateTime wanted = wanted(standing.start().atZone(zone).toLocalDateTime(), zone);
        return new BookingRequest(
                standing.business().value(),
                wanted.toLocalDate(),
                wanted.toLocalTime(),
                partySize.orElse(standing.partySize()),
                standing.offer(),
                standing.staff(),
                standing.customerName(),
                standing.customerPhone(),
                standing.customerEmail());
    }

    private LocalDateTime wanted(LocalDateTime stands, ZoneId zone) {
        if (start.isPresent()) {
            return read("start", start.get(), OffsetDateTime::parse, "must be a time with offset, as RFC 3339 has it")
                    .atZoneSameInstant(zone)
                    .toLocalDateTime();
        }
        LocalDate day = date.map(text -> read("date", text, LocalDate::parse, "must be an ISO date"))
                .orElse(stands.toLocalDate());
        LocalTime clock = time.map(text -> read("time", text, LocalTime::parse, "must be a time as HH:mm"))
                .orElse(stands.toLocalTime());
        return day.atTime(clock);
    }

    private static <T> T read(String field, String text, Function<String, T> reading, String must) {
        try {
            return reading.apply(text);
        } catch (DateTimeException | IllegalArgumentException malformed) {
            throw Problem.ofField(ProblemCode.INVALID_REQUEST, field, must);
        }
    }
}
