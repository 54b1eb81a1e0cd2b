/**
 * The life of a conversation: messages come in by signal, each turn is understood, routed, thought through and
 * recorded, and the state that stands afterwards is one immutable value. Only {@link
 * com.xseven.workflows.conversation.DurableConversation} knows Temporal.
 */
@NullMarked
package com.xseven.workflows.conversation;

import org.jspecify.annotations.NullMarked;
