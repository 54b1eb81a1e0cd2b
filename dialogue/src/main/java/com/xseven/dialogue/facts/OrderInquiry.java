package com.xseven.dialogue.facts;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.ordering.OrderStatus;

/** What is said to somebody who asks for an order by its number. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "inquiry")
@JsonSubTypes({
    @JsonSubTypes.Type(value = OrderInquiry.Found.class, name = "found"),
    @JsonSubTypes.Type(value = OrderInquiry.NotFound.class, name = "not-found"),
    @JsonSubTypes.Type(value = OrderInquiry.TooManyTries.class, name = "too-many-tries")
})
public sealed interface OrderInquiry {

    /** There is one, and it is theirs. */
    record Found(String orderId, OrderStatus status) implements OrderInquiry {}

    /** There is none, or it is not theirs: nobody is told which. */
    record NotFound() implements OrderInquiry {}

    /** Too many wrong numbers were tried lately, whether this one is right or not. */
    record TooManyTries() implements OrderInquiry {}
}
