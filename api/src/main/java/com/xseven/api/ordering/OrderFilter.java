package com.xseven.api.ordering;

import static com.xseven.api.problem.Parameters.given;
import static com.xseven.api.problem.Parameters.valid;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Parameters;
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
        businessId = given(businessId);
        conversationId = given(conversationId);
        status = given(status);
        number = given(number);
        cursor = given(cursor);
    }

    /** The filter, narrowed to what the caller may see. */
    OrderQuery seenBy(Caller caller, Gate gate) {
        OrderQuery asked = new OrderQuery(
                businessId.map(id -> valid("businessId", id, BusinessId::isValid, BusinessId::new)),
                conversationId.map(id -> valid("conversationId", id, ConversationId::isValid, ConversationId::new)),
                status.map(text -> valid("status", text, OrderFilter::isStatus, OrderStatus::valueOf)),
                number.map(said -> valid("number", said, NUMBER.asMatchPredicate(), OrderFilter::digits)),
                cursor.map(text -> Parameters.cursor(text, CURSOR.asMatchPredicate(), Function.identity())),
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

    private static String digits(String said) {
        return said.replaceAll("\\D", "");
    }
}
