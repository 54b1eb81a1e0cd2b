package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import org.jspecify.annotations.Nullable;

/** A message that begins a conversation, or with a {@code conversationId} goes on with it. */
record ChatTurn(
        @Nullable String conversationId,
        @Nullable String businessId,
        @Nullable String text,
        @Nullable String messageId,
        @Nullable Channel channel,
        @Nullable String language,
        NewConversation.@Nullable CustomerDetails customer) {

    NewConversation opening(Flow flow) {
        return new NewConversation(flow, businessId, channel, language, customer);
    }

    @Override
    public String toString() {
        return "ChatTurn[" + conversationId + "]";
    }
}
