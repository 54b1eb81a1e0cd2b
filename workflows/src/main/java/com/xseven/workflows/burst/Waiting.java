package com.xseven.workflows.burst;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import java.util.Optional;

/**
 * Messages that wait for a turn.
 *
 * @param stage where the conversation stands
 * @param messages how many wait, at least 1
 * @param conversation in which they do; empty in histories older than that
 */
public record Waiting(Channel channel, Stage stage, int messages, Optional<ConversationId> conversation) {}
