package com.xseven.api.conversation;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;

/**
 * A checked message.
 *
 * @param repeatable whether its sender chose the id and so may have sent it before
 */
record Message(ConversationId conversation, MessageId id, String text, boolean repeatable) {}
