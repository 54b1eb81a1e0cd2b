package com.xseven.store.stream;

import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;

/** An event and its place in its conversation's stream. */
public record PublishedEvent(EventId id, ConversationEvent event) {}
