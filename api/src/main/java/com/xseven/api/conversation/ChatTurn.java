package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message that begins a conversation, or with a {@code conversationId} goes on with it. */
record ChatTurn(
        @Schema(example = "0c1e6a52-6d0e-4d56-8f3b-0d8b0e8f6d11") @Nullable
        String conversationId,

        @Schema(example = "marios-italian") @Nullable String businessId,
        @Schema(example = "Book a table for 4") @Nullable String text,
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
