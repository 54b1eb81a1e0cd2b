package com.xseven.workflows.agent;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Flow;
import java.time.Instant;
import java.util.Optional;

/**
 * What an agent is asked to think about.
 *
 * @param outcome what became of the action that the last thought committed, when it is thought about again
 * @param conversation whose place may be held off a waiting list, so that it is free for it alone
 * @param failures turns in a row before this one that did not help
 */
public record Question(
        Flow flow,
        Optional<BusinessId> business,
        Instant at,
        DialogueState dialogue,
        Understood understood,
        Optional<ActionOutcome> outcome,
        Optional<ConversationId> conversation,
        int failures) {}
