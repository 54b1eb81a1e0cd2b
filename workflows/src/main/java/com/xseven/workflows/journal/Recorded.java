package com.xseven.workflows.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.identity.MessageId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands in the journal for a turn. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "journal")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Recorded.Written.class, name = "written"),
    @JsonSubTypes.Type(value = Recorded.StoodAlready.class, name = "stood-already")
})
public sealed interface Recorded {

    /**
     * The turn as it was handed over.
     *
     * @param at when nobody could have read it yet; empty in histories older than this field
     */
    record Written(Optional<Instant> at) implements Recorded {}

    /** Another attempt wrote this turn before; what it answered and where it left the conversation is what counts. */
    record StoodAlready(List<MessageId> answered, Standing standing) implements Recorded {
        public StoodAlready {
            answered = List.copyOf(answered);
        }
    }
}
