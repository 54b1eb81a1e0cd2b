package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What tests say about conversations. */
final class Conversations {

    static final Instant START = Instant.parse("2026-11-23T12:00:00Z");
    static final ConversationId ID = new ConversationId("conversation-1");

    private Conversations() {}

    static Opening anOpening() {
        return anOpening(Duration.ofHours(24), 0);
    }

    static Opening anOpening(Duration idleLimit, int turnsPerRun) {
        return new Opening(
                ID,
                Flow.DEDICATED,
                Optional.of(new BusinessId("marios-italian")),
                Optional.of(Category.FOOD_HOSPITALITY),
                Channel.WEB,
                "en",
                new Customer(Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.empty()),
                "Welcome!",
                idleLimit,
                turnsPerRun,
                START);
    }

    static Conversation aConversation() {
        return Conversation.begin(anOpening());
    }

    static CustomerMessage aMessage(String id, String text) {
        return new CustomerMessage(new MessageId(id), text, START);
    }
}
