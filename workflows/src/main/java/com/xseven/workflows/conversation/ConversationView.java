package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.journal.Standing;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a conversation looks like from outside.
 *
 * @param turn number of the last finished turn, 0 before the first
 * @param pendingAction what waits for a yes, in words
 */
public record ConversationView(
        ConversationId conversationId,
        Flow flow,
        Optional<BusinessId> businessId,
        Status status,
        Stage stage,
        Agent agent,
        Optional<Intent> intent,
        SortedMap<SlotName, String> slots,
        Optional<String> pendingAction,
        int turn,
        String language,
        boolean needsHuman,
        Instant updatedAt) {

    /** Whether messages are still answered. */
    public enum Status {
        ACTIVE,
        ENDED
    }

    public ConversationView {
        slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
    }

    static ConversationView of(Conversation conversation) {
        Standing standing = conversation.standing();
        return new ConversationView(
                conversation.opening().id(),
                conversation.opening().flow(),
                conversation.opening().business(),
                conversation.over() ? Status.ENDED : Status.ACTIVE,
                standing.stage(),
                standing.agent(),
                conversation.turn() == 0 ? Optional.empty() : Optional.of(standing.intent()),
                standing.dialogue().details(),
                standing.dialogue().pending().map(PendingAction::summary),
                conversation.turn(),
                standing.language(),
                standing.needsHuman(),
                conversation.updatedAt());
    }
}
