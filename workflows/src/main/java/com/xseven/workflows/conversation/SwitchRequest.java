package com.xseven.workflows.conversation;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Role;
import java.util.Optional;

/**
 * Wishes for another agent.
 *
 * @param requestId names this wish: the same one again is not carried out twice
 * @param reason in the caller's words, which may be personal
 * @param by the caller's role; empty: the customer
 * @param actor who, as the audit names callers
 */
public record SwitchRequest(String requestId, Agent agent, Optional<String> reason, Optional<Role> by, String actor) {}
