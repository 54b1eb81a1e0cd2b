package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import java.util.List;

/** The latest messages that the workflow remembers, oldest first, each with the turn that answered it. Their text is in the journal. */
public record TurnPage(List<Answered> answered) {

    /** A message and the turn that answered it. */
    public record Answered(MessageId id, int turn) {}

    public TurnPage {
        answered = List.copyOf(answered);
    }
}
