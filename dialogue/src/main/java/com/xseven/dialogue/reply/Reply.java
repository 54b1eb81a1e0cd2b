package com.xseven.dialogue.reply;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.xseven.dialogue.card.Card;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The one answer of a turn.
 *
 * @param turn counted from 1
 * @param replyTo every message that it answers, in the order of their arrival; empty when the system speaks of its own accord
 * @param path the stages gone through in this turn, the last one being {@code stage}
 * @param confidence of the intent, between 0 and 1
 * @param pendingAction what waits for the customer's yes, in words
 * @param workflow what the turn set going
 * @param needsHuman whether the conversation waits for a person
 * @param handedOver whether it does so since this turn
 * @param degraded whether something that should have answered was away
 * @param language ISO 639-1 code
 * @param cards what can be shown beside the text; none in replies from before there were cards
 */
public record Reply(
        ConversationId conversationId,
        int turn,
        List<MessageId> replyTo,
        String text,
        Stage stage,
        List<Stage> path,
        Agent agent,
        List<Agent> collaborators,
        Intent intent,
        double confidence,
        SortedMap<SlotName, String> slots,
        List<String> suggestions,
        Optional<ActionSummary> pendingAction,
        Optional<StartedWorkflow> workflow,
        boolean needsHuman,
        boolean handedOver,
        boolean degraded,
        String language,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Card> cards) {

    @JsonCreator
    public Reply {
        replyTo = List.copyOf(replyTo);
        path = List.copyOf(path);
        collaborators = List.copyOf(collaborators);
        slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
        suggestions = List.copyOf(suggestions);
        cards = List.copyOf(cards);
    }

    /** A reply of words alone. */
    public Reply(
            ConversationId conversationId,
            int turn,
            List<MessageId> replyTo,
            String text,
            Stage stage,
            List<Stage> path,
            Agent agent,
            List<Agent> collaborators,
            Intent intent,
            double confidence,
            SortedMap<SlotName, String> slots,
            List<String> suggestions,
            Optional<ActionSummary> pendingAction,
            Optional<StartedWorkflow> workflow,
            boolean needsHuman,
            boolean handedOver,
            boolean degraded,
            String language) {
        this(
                conversationId,
                turn,
                replyTo,
                text,
                stage,
                path,
                agent,
                collaborators,
                intent,
                confidence,
                slots,
                suggestions,
                pendingAction,
                workflow,
                needsHuman,
                handedOver,
                degraded,
                language,
                List.of());
    }

    /** An action that waits for a yes; {@code type} is that of {@link StartedWorkflow}. */
    public record ActionSummary(String type, String summary) {}

    /** A workflow behind an action. {@code type} is {@code APPOINTMENT}, {@code ORDER} or {@code BUSINESS_UPDATE}. */
    public record StartedWorkflow(String type, String workflowId, String status) {}
}
