package com.xseven.workflows.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.xseven.dialogue.identity.MessageId;
import java.util.List;

/** What stands in the journal for a turn. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "journal")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Recorded.Written.class, name = "written"),
    @JsonSubTypes.Type(value = Recorded.StoodAlready.class, name = "stood-already")
})
public sealed interface Recorded {

    /** The turn as it was handed over. */
    record Written() implements Recorded {}

    /** Another attempt wrote this turn before; what it answered and where it left the conversation is what counts. */
    record StoodAlready(List<MessageId> answered, Standing standing) implements Recorded {
        public StoodAlready {
            answered = List.copyOf(answered);
        }
    }
}
