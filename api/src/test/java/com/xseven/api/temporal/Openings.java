package com.xseven.api.temporal;

import com.xseven.api.conversation.ConversationSettings;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Conversations to begin. */
final class Openings {

    static final BusinessId MARIOS = new BusinessId("marios-italian");
    static final ConversationSettings SETTINGS =
            new ConversationSettings(Duration.ofSeconds(2), Duration.ofSeconds(3), 0);

    private Openings() {}

    static Opening anOpening() {
        return new Opening(
                new ConversationId(UUID.randomUUID().toString()),
                Flow.DEDICATED,
                Optional.of(MARIOS),
                Optional.of(Category.FOOD_HOSPITALITY),
                Channel.WEB,
                "en",
                Customer.unknown(),
                "Welcome!",
                Duration.ofHours(24),
                Optional.empty(),
                0,
                Instant.parse("2026-11-23T12:00:00Z"));
    }
}
