package com.xseven.api.appointment;

import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.booking.AppointmentQuery;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Which appointments a caller asks for, as the parameters say it. {@code from} and {@code to} are times with offset; the
 * first is inclusive.
 */
record AppointmentFilter(
        Optional<String> businessId,
        Optional<String> conversationId,
        Optional<String> from,
        Optional<String> to,
        Optional<String> cursor) {

    static final int PAGE = 100;

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9._:/-]{1,200}");

    AppointmentFilter {
        businessId = businessId.filter(AppointmentFilter::isGiven);
        conversationId = conversationId.filter(AppointmentFilter::isGiven);
        from = from.filter(AppointmentFilter::isGiven);
        to = to.filter(AppointmentFilter::isGiven);
        cursor = cursor.filter(AppointmentFilter::isGiven);
    }

    /** The filter, narrowed to what the caller may see. */
    AppointmentQuery seenBy(Caller caller) {
        AppointmentQuery asked = new AppointmentQuery(
                businessId.map(id -> valid("businessId", id, BusinessId.isValid(id), BusinessId::new)),
                conversationId.map(id -> valid("conversationId", id, ConversationId.isValid(id), ConversationId::new)),
                from.map(text -> time("from", text)),
                to.map(text -> time("to", text)),
                cursor.map(AppointmentFilter::place),
                PAGE + 1);
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> ofConversation(asked, customer.conversation());
            case Caller.Person person when person.seesEverything() -> asked;
            case Caller.Person person -> ofBusiness(asked, person);
        };
    }

    private static AppointmentQuery ofConversation(AppointmentQuery asked, ConversationId own) {
        if (asked.conversation().filter(other -> !other.equals(own)).isPresent()) {
            throw Problems.forbidden("The token shows the appointments of its own conversation only.");
        }
        return new AppointmentQuery(
                asked.business(), Optional.of(own), asked.from(), asked.to(), asked.after(), asked.limit());
    }

    private static AppointmentQuery ofBusiness(AppointmentQuery asked, Caller.Person person) {
        BusinessId own = person.business()
                .filter(person::worksFor)
                .orElseThrow(() -> Problems.forbidden("Appointments are shown to the staff of their business."));
        if (asked.business().filter(other -> !other.equals(own)).isPresent()) {
            throw Problems.forbidden("Appointments are shown to the staff of their business.");
        }
        return new AppointmentQuery(
                Optional.of(own), asked.conversation(), asked.from(), asked.to(), asked.after(), asked.limit());
    }

    private static <T> T valid(String name, String text, boolean isValid, Function<String, T> made) {
        if (!isValid) {
            throw parameter(name, "is not valid");
        }
        return made.apply(text);
    }

    private static boolean isGiven(String parameter) {
        return !parameter.isBlank();
    }

    /** A plus sign that was not encoded arrives as a space. */
    private static Instant time(String name, String text) {
        try {
            return OffsetDateTime.parse(text.replace(' ', '+')).toInstant();
        } catch (DateTimeException unreadable) {
            throw parameter(name, "must be a time with offset, such as 2027-01-31T18:00:00-05:00");
        }
    }

    private static String place(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw Problem.of(ProblemCode.INVALID_CURSOR, "Use the nextCursor of the page before.");
        }
        return cursor;
    }

    private static Problem parameter(String name, String message) {
        return Problem.of(
                ProblemCode.INVALID_PARAMETER,
                "The parameter " + name + " " + message + ".",
                List.of(new FieldProblem(name, message)));
    }
}
