package com.xseven.workflows.conversation;

/** How a conversation ended: its number of turns and why. */
public record ConversationSummary(int turns, String reason) {}
