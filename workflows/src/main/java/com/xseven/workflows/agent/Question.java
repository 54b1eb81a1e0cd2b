package com.xseven.workflows.agent;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.workflows.models.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an agent is asked to think about.
 *
 * @param outcome what became of the action that the last thought committed, when it is thought about again
 * @param conversation whose place may be held off a waiting list, so that it is free for it alone
 * @param failures turns in a row before this one that did not help
 * @param agent who answers; empty where no model would be asked in its name
 * @param asked what models were asked for in this turn already
 * @param channel by which the answer reaches the customer; no model is asked where it is not told
 */
public record Question(
        Flow flow,
        Optional<BusinessId> business,
        Instant at,
        DialogueState dialogue,
        Understood understood,
        Optional<ActionOutcome> outcome,
        Optional<ConversationId> conversation,
        int failures,
        Optional<Agent> agent,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Purpose> asked,
        Optional<Channel> channel) {

    @JsonCreator
    public Question {
        asked = List.copyOf(asked);
    }

    /** A question that no model is asked about. */
    public Question(
            Flow flow,
            Optional<BusinessId> business,
            Instant at,
            DialogueState dialogue,
            Understood understood,
            Optional<ActionOutcome> outcome,
            Optional<ConversationId> conversation,
            int failures) {
        this(
                flow,
                business,
                at,
                dialogue,
                understood,
                outcome,
                conversation,
                failures,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The same question, to be answered by that channel. */
    public Question by(Channel way) {
        return new Question(
                flow,
                business,
                at,
                dialogue,
                understood,
                outcome,
                conversation,
                failures,
                agent,
                asked,
                Optional.of(way));
    }

    /** The same question, for which models may be asked in the name of that agent. */
    public Question askedOf(Agent who, List<Purpose> already) {
        return new Question(
                flow,
                business,
                at,
                dialogue,
                understood,
                outcome,
                conversation,
                failures,
                Optional.of(who),
                already,
                channel);
    }

    /** The same question, otherwise understood. */
    public Question meaning(Understood other) {
        return new Question(
                flow, business, at, dialogue, other, outcome, conversation, failures, agent, asked, channel);
    }
}
