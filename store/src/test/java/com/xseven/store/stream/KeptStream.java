package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.EventId;
import java.util.ArrayList;
import java.util.List;

/** A stream in memory that can go away. */
final class KeptStream implements EventStreams {

    static final ConversationId CONVERSATION = new ConversationId("conversation-1");

    private final List<PublishedEvent> events = new ArrayList<>();
    private boolean away;
    private int tries;

    void goAway() {
        away = true;
    }

    int tries() {
        return tries;
    }

    List<PublishedEvent> events() {
        return List.copyOf(events);
    }

    @Override
    public boolean publish(ConversationId conversation, List<PublishedEvent> more) {
        tries++;
        return !away && events.addAll(more);
    }

    @Override
    public Watch watch(ConversationId conversation, EventId after, EventListener listener) {
        throw new UnsupportedOperationException("Nobody watches");
    }

    @Override
    public Watch watchNewest(ConversationId conversation, EventListener listener) {
        throw new UnsupportedOperationException("Nobody watches");
    }

    @Override
    public boolean noteText(ConversationId conversation, MessageId message, String text) {
        return true;
    }

    @Override
    public boolean isLive() {
        return !away;
    }

    @Override
    public boolean answers() {
        return !away;
    }
}
