package com.xseven.workflows.agent;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.state.DialogueState;
import java.time.Instant;
import java.util.Optional;

/**
 * What an agent is asked to think about.
 *
 * @param outcome what became of the action that the last thought committed, when it is thought about again
 */
public record Question(
        Optional<BusinessId> business,
        Instant at,
        DialogueState dialogue,
        Understood understood,
        Optional<ActionOutcome> outcome) {}
