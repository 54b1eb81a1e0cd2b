package com.xseven.workflows.conversation;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** How far a message has come. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "progress")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Progress.Unknown.class, name = "unknown"),
    @JsonSubTypes.Type(value = Progress.Waiting.class, name = "waiting"),
    @JsonSubTypes.Type(value = Progress.Answered.class, name = "answered")
})
public sealed interface Progress {

    /** Never received, or so long ago that only the journal knows. */
    record Unknown() implements Progress {}

    /** Received, not yet answered. */
    record Waiting() implements Progress {}

    /** Answered in that turn; the journal holds the reply. */
    record Answered(int turn) implements Progress {}
}
