package com.xseven.store.stream;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.EventId;
import java.util.List;

/** Publishes events of conversations and lets others watch them. */
public interface EventStreams {

    /**
     * Appends events and tells whoever watches. Events that stand in the stream already, or before its last one, change
     * nothing, so a turn may be published again. Never throws and never takes long, whatever state Redis is in.
     *
     * @return whether all of them stand in the stream now
     */
    boolean publish(ConversationId conversation, List<PublishedEvent> events);

    /** Listens to everything after that place, beginning with what the stream still holds. */
    Watch watch(ConversationId conversation, EventId after, EventListener listener);

    /**
     * Listens to what is new, beginning with the few newest events that stand in the stream, so that nothing can fall
     * between this call and the moment from which it listens.
     */
    Watch watchNewest(ConversationId conversation, EventListener listener);

    /**
     * Notes with which text a message is sent, for as long as it may wait for its answer. Redis may forget, and then the
     * answer is yes; once a message is answered the journal knows its text.
     *
     * @return whether it was never sent with another text
     */
    boolean noteText(ConversationId conversation, MessageId message, String text);

    /** Whether watchers hear of events at once. When not, the journal has to be asked. */
    boolean isLive();

    /** Whether Redis answers now. */
    boolean answers();
}
