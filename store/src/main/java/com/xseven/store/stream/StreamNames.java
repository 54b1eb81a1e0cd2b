package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;

/** The one place where Redis names of a conversation's events are made and read. */
final class StreamNames {

    private static final String PREFIX = "conversation:";
    private static final String DOORBELL = ":doorbell";

    /** A channel that nobody rings; listening to it keeps the connection open while nothing is watched. */
    static final String QUIET_CHANNEL = "conversations" + DOORBELL;

    private StreamNames() {}

    static String stream(ConversationId conversation) {
        return PREFIX + conversation.value() + ":events";
    }

    static String message(ConversationId conversation, MessageId message) {
        return PREFIX + conversation.value() + ":message:" + message.value();
    }

    static String doorbell(ConversationId conversation) {
        return PREFIX + conversation.value() + DOORBELL;
    }

    static ConversationId conversation(String doorbell) {
        return new ConversationId(doorbell.substring(PREFIX.length(), doorbell.length() - DOORBELL.length()));
    }
}
