package com.xseven.workflows.booking;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/** Whether a place could be taken. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "hold")
@JsonSubTypes({
    @JsonSubTypes.Type(value = HoldOutcome.Held.class, name = "held"),
    @JsonSubTypes.Type(value = HoldOutcome.Taken.class, name = "taken"),
    @JsonSubTypes.Type(value = HoldOutcome.Unknown.class, name = "unknown")
})
public sealed interface HoldOutcome {

    /** {@code localStart} is the start in the business's time zone. */
    record Held(Instant start, Instant end, LocalDateTime localStart, String resource) implements HoldOutcome {}

    /** Nothing free there; alternatives are possible starts in local time, nearest first. */
    record Taken(List<LocalDateTime> alternatives) implements HoldOutcome {
        public Taken {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** The book did not answer in time: a place may be held or not. */
    record Unknown() implements HoldOutcome {}
}
