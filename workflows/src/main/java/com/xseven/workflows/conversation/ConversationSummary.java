package com.xseven.workflows.conversation;

/** How a conversation ended: its number of turns, and {@code idle} or {@code requested}. */
public record ConversationSummary(int turns, String reason) {}
