package com.xseven.workflows.ordering;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.business.Money;
import java.util.List;

/** Whether the business takes an order. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "accept")
@JsonSubTypes({
    @JsonSubTypes.Type(value = AcceptOutcome.Accepted.class, name = "accepted"),
    @JsonSubTypes.Type(value = AcceptOutcome.NotAsQuoted.class, name = "not-as-quoted"),
    @JsonSubTypes.Type(value = AcceptOutcome.Unknown.class, name = "unknown")
})
public sealed interface AcceptOutcome {

    /** At prices that do not change any more. */
    record Accepted(Money total) implements AcceptOutcome {}

    /** Items, by name, that are sold out or cost something else by now. */
    record NotAsQuoted(List<String> items) implements AcceptOutcome {
        public NotAsQuoted {
            items = List.copyOf(items);
        }
    }

    /** The book did not answer in time: the order may stand in it or not. */
    record Unknown() implements AcceptOutcome {}
}
