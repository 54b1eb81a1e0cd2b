package com.xseven.store.memory;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Whose dealings are looked for: those of a conversation, and those under a phone number or an e-mail address.
 *
 * @param phone digits alone
 * @param since what was before that is not looked at
 */
public record Acquaintance(
        BusinessId business,
        Optional<ConversationId> conversation,
        Optional<String> phone,
        Optional<String> email,
        Instant since) {}
