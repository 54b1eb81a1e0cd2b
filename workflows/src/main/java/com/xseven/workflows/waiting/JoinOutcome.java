package com.xseven.workflows.waiting;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What became of the wish to wait. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "join")
@JsonSubTypes({
    @JsonSubTypes.Type(value = JoinOutcome.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = JoinOutcome.WaitsEnough.class, name = "waits-enough")
})
public sealed interface JoinOutcome {

    /** On the list. */
    record Joined() implements JoinOutcome {}

    /** The customer waits for {@code most} visits there already. */
    record WaitsEnough(int most) implements JoinOutcome {}
}
