package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.workflows.journal.CustomerMessage;
import java.time.Instant;
import java.util.List;

/** Messages that are answered together. {@code at} is when the turn began. */
public record Turn(int number, List<CustomerMessage> messages, Instant at) {

    public Turn {
        messages = List.copyOf(messages);
    }

    List<String> texts() {
        return messages.stream().map(CustomerMessage::text).toList();
    }

    List<MessageId> ids() {
        return messages.stream().map(CustomerMessage::id).toList();
    }
}
