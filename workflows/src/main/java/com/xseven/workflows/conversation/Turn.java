package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.workflows.journal.CustomerMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Messages that are answered together.
 *
 * @param at when the turn began
 * @param intake what the rules said of the messages that waited, or of how the conversation recovers, where they were asked
 */
public record Turn(int number, List<CustomerMessage> messages, Instant at, Optional<Decision> intake) {

    public Turn {
        messages = List.copyOf(messages);
    }

    /** A turn of which the rules were not asked. */
    public Turn(int number, List<CustomerMessage> messages, Instant at) {
        this(number, messages, at, Optional.empty());
    }

    List<String> texts() {
        return messages.stream().map(CustomerMessage::text).toList();
    }

    List<MessageId> ids() {
        return messages.stream().map(CustomerMessage::id).toList();
    }

    /** When the customer last wrote, which is what "tomorrow" is counted from, however late the turn runs. */
    Instant saidAt() {
        return messages.isEmpty() ? at : messages.getLast().at();
    }

    /** Whether all of it was written after a moment; also when nobody knows that moment. */
    boolean isWrittenSince(Optional<Instant> moment) {
        return messages.stream()
                .noneMatch(message -> moment.filter(message.at()::isBefore).isPresent());
    }
}
