package com.xseven.workflows.tool;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.tool.Lookup;
import java.time.Instant;
import java.util.Optional;

/**
 * One use of a tool.
 *
 * @param at the time that counts as now
 */
public record ToolUse(ConversationId conversation, Optional<BusinessId> business, Lookup lookup, Instant at) {}
