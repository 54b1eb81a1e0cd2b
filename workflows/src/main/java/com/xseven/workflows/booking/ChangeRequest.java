package com.xseven.workflows.booking;

import com.xseven.dialogue.identity.ConversationId;
import java.util.Optional;

/**
 * A wish to change an appointment.
 *
 * @param changeId made from the conversation and the turn, so that the same wish is carried out once
 * @param conversation the conversation to report to, if one asked
 */
public record ChangeRequest(String changeId, Optional<ConversationId> conversation, Change change) {}
