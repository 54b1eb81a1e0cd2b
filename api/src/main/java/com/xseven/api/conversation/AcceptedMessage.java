package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/** A message that is kept and will be answered on the event stream. {@code token} opens the conversation, where this call began it. */
record AcceptedMessage(
        String conversationId,
        String messageId,
        ConversationLinks links,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> token) {}
