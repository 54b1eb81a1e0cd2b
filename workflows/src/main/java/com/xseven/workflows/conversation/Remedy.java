package com.xseven.workflows.conversation;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.dialogue.words.Courtesies;

/**
 * What is changed about a conversation that got stuck, where no message is answered again.
 *
 * @param agent who answers from now on, until somebody else is chosen
 * @param dialogue what is remembered from now on
 * @param startsOver whether nothing is open any more
 */
record Remedy(Agent agent, DialogueState dialogue, Words words, boolean needsHuman, boolean startsOver) {

    static Remedy of(RecoveryStrategy strategy, Conversation conversation) {
        Agent agent = conversation.standing().agent();
        DialogueState dialogue = conversation.standing().dialogue();
        return switch (strategy) {
            case RETRY_SAME_AGENT -> new Remedy(agent, dialogue, Courtesies.goingOn(), false, false);
            case SWITCH_TO_FALLBACK -> new Remedy(Agent.GENERAL_PURPOSE, dialogue, Courtesies.goingOn(), false, false);
            case RESET_CONVERSATION ->
                new Remedy(agent, onlyWhatWasDone(dialogue), Courtesies.startingOver(), false, true);
            case CREATE_NEW_CONVERSATION ->
                new Remedy(agent, onlyWhatWasDone(dialogue), Courtesies.goingOnElsewhere(), false, true);
            case ESCALATE_TO_HUMAN ->
                new Remedy(agent, dialogue.withoutProposal(), Courtesies.callingAPerson(), true, true);
        };
    }

    /** Who the customer is and what they have stays; what was only talked about does not. */
    private static DialogueState onlyWhatWasDone(DialogueState dialogue) {
        return DialogueState.knowing(dialogue.known())
                .withBooked(dialogue.booked())
                .withVisits(dialogue.visits())
                .withOrder(dialogue.order());
    }
}
