package com.xseven.api.ordering;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.ordering.OrderQuery;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which orders a caller asks for, as the parameters say it. */
record OrderFilter(
        Optional<String> businessId,
        Optional<String> conversationId,
        Optional<String> status,
        Optional<String> number,
        Optional<String> cursor) {

    static final int PAGE = 100;

    /** Six digits, also as people write them in two halves. */
    private static final Pattern NUMBER = Pattern.compile("\\d{3}[ -]?\\d{3}");

    private static final Pattern CURSOR = Pattern.compile("[A-Za-z0-9._:/-]{1,200}");

    OrderFilter {
        businessId = businessId.filter(OrderFilter::isGiven);
        conversationId = conversationId.filter(OrderFilter::isGiven);
        status = status.filter(OrderFilter::isGiven);
        number = number.filter(OrderFilter::isGiven);
        cursor = cursor.filter(OrderFilter::isGiven);
    }

    /** The filter, narrowed to what the caller may see. */
    OrderQuery seenBy(Caller caller, Gate gate) {
        OrderQuery asked = new OrderQuery(
                businessId.map(id -> valid("businessId", id, BusinessId.isValid(id), BusinessId::new)),
                conversationId.map(id -> valid("conversationId", id, ConversationId.isValid(id), ConversationId::new)),
                status.map(text -> valid("status", text, isStatus(text), OrderStatus::valueOf)),
                number.map(said -> valid("number", said, NUMBER.matcher(said).matches(), OrderFilter::digits)),
                cursor.map(OrderFilter::place),
                PAGE + 1);
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> ofConversation(asked, customer.conversation());
            case Caller.Person person ->
                ofBusiness(asked, gate.narrow(person, DashboardAction.SEE_ORDERS, asked.business()));
        };
    }

    static boolean isStatus(String text) {
        return Arrays.stream(OrderStatus.values())
                .anyMatch(status -> status.name().equals(text));
    }

    private static OrderQuery ofConversation(OrderQuery asked, ConversationId own) {
        if (asked.conversation().filter(other -> !other.equals(own)).isPresent()) {
            throw Problems.forbidden("The token shows the orders of its own conversation only.");
        }
        return new OrderQuery(
                asked.business(), Optional.of(own), asked.status(), asked.number(), asked.after(), asked.limit());
    }

    private static OrderQuery ofBusiness(OrderQuery asked, Optional<BusinessId> seen) {
        return new OrderQuery(seen, asked.conversation(), asked.status(), asked.number(), asked.after(), asked.limit());
    }

    private static <T> T valid(String name, String text, boolean isValid, Function<String, T> made) {
        if (!isValid) {
            throw Problem.ofParameter(ProblemCode.INVALID_PARAMETER, name, "is not valid");
        }
        return made.apply(text);
    }

    private static boolean isGiven(String parameter) {
        return !parameter.isBlank();
    }

    private static String digits(String said) {
        return said.replaceAll("\\D", "");
    }

    private static String place(String cursor) {
        if (!CURSOR.matcher(cursor).matches()) {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_CURSOR, "cursor", "must be the nextCursor of the page before");
        }
        return cursor;
    }
}
