package com.xseven.tools;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import java.time.Instant;
import java.util.Optional;

/**
 * Who looks something up, and when.
 *
 * @param business that the questions are about
 * @param conversation whose bookings and orders may be told, and by whose version of the rules is decided
 * @param at the time that counts as now
 */
public record Asker(Optional<BusinessId> business, Optional<ConversationId> conversation, Instant at) {}
