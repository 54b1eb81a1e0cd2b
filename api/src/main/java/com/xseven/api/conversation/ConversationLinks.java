package com.xseven.api.conversation;

import com.xseven.dialogue.identity.ConversationId;

/** Where a conversation's resources are. */
record ConversationLinks(String self, String message, String events, String history, String socket) {

    private static final String BASE = "/api/v1/conversations/";

    static ConversationLinks of(ConversationId id) {
        String self = BASE + id;
        return new ConversationLinks(
                self, self + "/message", self + "/events", self + "/history", "/ws/conversations/" + id);
    }
}
