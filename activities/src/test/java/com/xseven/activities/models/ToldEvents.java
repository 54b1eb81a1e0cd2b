package com.xseven.activities.models;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import com.xseven.store.stream.EventListener;
import com.xseven.store.stream.EventStreams;
import com.xseven.store.stream.PublishedEvent;
import com.xseven.store.stream.Watch;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Streams that keep what they are told. */
final class ToldEvents implements EventStreams {

    private final List<PublishedEvent> events = new CopyOnWriteArrayList<>();

    List<PublishedEvent> events() {
        return List.copyOf(events);
    }

    /** What somebody reads who follows the pieces. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (PublishedEvent event : events) {
            switch (event.event()) {
                case ConversationEvent.Token(int turn, String piece) -> text.append(piece);
                case ConversationEvent.StartedOver anew -> text.setLength(0);
                default -> throw new IllegalStateException("Expected pieces of an answer, but heard " + event);
            }
        }
        return text.toString();
    }

    @Override
    public boolean publish(ConversationId conversation, List<PublishedEvent> more) {
        return events.addAll(more);
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
        return true;
    }

    @Override
    public boolean answers() {
        return true;
    }
}
