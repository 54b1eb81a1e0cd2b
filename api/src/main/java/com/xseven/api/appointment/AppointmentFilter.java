package com.xseven.api.appointment;

import static com.xseven.api.problem.Parameters.given;
import static com.xseven.api.problem.Parameters.valid;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Parameters;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.booking.AppointmentQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Which appointments a caller asks for, as the parameters say it. {@code from} is inclusive and {@code to} exclusive when
 * they are times with offset; dates stand for whole days, from the beginning of the first to the end of the last.
 */
record AppointmentFilter(
        Optional<String> businessId,
        Optional<String> conversationId,
        Optional<String> from,
        Optional<String> to,
        Optional<String> cursor) {

    static final int PAGE = 100;

    private static final int LAST_YEAR = 9999;
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9._:/-]{1,200}");

    AppointmentFilter {
        businessId = given(businessId);
        conversationId = given(conversationId);
        from = given(from);
        to = given(to);
        cursor = given(cursor);
    }

    /**
     * The filter, narrowed to what the caller may see.
     *
     * @param zones where the days of a business begin
     */
    AppointmentQuery seenBy(Caller caller, Gate gate, Function<BusinessId, ZoneId> zones) {
        Optional<BusinessId> business =
                businessId.map(id -> valid("businessId", id, BusinessId::isValid, BusinessId::new));
        Supplier<ZoneId> zone = () -> business.map(zones).orElse(ZoneOffset.UTC);
        AppointmentQuery asked = new AppointmentQuery(
                business,
                conversationId.map(id -> valid("conversationId", id, ConversationId::isValid, ConversationId::new)),
                from.map(text -> time("from", text, day -> day.atStartOfDay(zone.get()))),
                to.map(text -> time("to", text, day -> day.plusDays(1).atStartOfDay(zone.get()))),
                cursor.map(text -> Parameters.cursor(text, CURSOR.asMatchPredicate(), Function.identity())),
                PAGE + 1);
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> ofConversation(asked, customer.conversation());
            case Caller.Person person ->
                ofBusiness(asked, gate.narrow(person, DashboardAction.SEE_APPOINTMENTS, asked.business()));
        };
    }

    private static AppointmentQuery ofConversation(AppointmentQuery asked, ConversationId own) {
        if (asked.conversation().filter(other -> !other.equals(own)).isPresent()) {
            throw Problems.forbidden("The token shows the appointments of its own conversation only.");
        }
        return new AppointmentQuery(
                asked.business(), Optional.of(own), asked.from(), asked.to(), asked.after(), asked.limit());
    }

    private static AppointmentQuery ofBusiness(AppointmentQuery asked, Optional<BusinessId> seen) {
        return new AppointmentQuery(seen, asked.conversation(), asked.from(), asked.to(), asked.after(), asked.limit());
    }

    /** A plus sign that was not encoded arrives as a space. */
    private static Instant time(String name, String text, Function<LocalDate, ZonedDateTime> edge) {
        try {
            return DATE.matcher(text).matches()
                    ? edge.apply(dated(LocalDate.parse(text))).toInstant()
                    : timed(OffsetDateTime.parse(text.replace(' ', '+'))).toInstant();
        } catch (DateTimeException unreadable) {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_PARAMETER,
                    name,
                    "must be a date or a time with offset, such as 2027-01-31 or 2027-01-31T18:00:00-05:00");
        }
    }

    private static OffsetDateTime timed(OffsetDateTime time) {
        dated(time.toLocalDate());
        return time;
    }

    /** Other years are mistakes, and PostgreSQL does not know them all. */
    private static LocalDate dated(LocalDate date) {
        if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            throw new DateTimeException("Expected a year from 1 to " + LAST_YEAR);
        }
        return date;
    }
}
