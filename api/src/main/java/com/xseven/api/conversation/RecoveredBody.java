package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.workflows.conversation.Recovered;
import java.util.Optional;

/**
 * How a conversation recovered.
 *
 * @param chosenBy {@code RULES} or {@code CALLER}
 * @param conversationId where it goes on: the same conversation, or the new one that took its place
 * @param token opens the new one; absent where it goes on in the same, and in the DASHBOARD flow
 * @param turn of the conversation that was to recover, in which that was done; {@code explain} has the decision. Absent where it was over
 * @param text what the customer was told in that turn
 * @param needsHuman whether it waits for a person
 */
record RecoveredBody(
        RecoveryStrategy strategy,
        Chooser chosenBy,
        String conversationId,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> token,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> turn,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> text,
        boolean needsHuman,
        ConversationLinks links) {

    /** Who named the strategy. */
    enum Chooser {
        /** The table {@code recovery-strategy}. */
        RULES,
        /** Whoever asked. */
        CALLER;

        static Chooser of(boolean rules) {
            return rules ? RULES : CALLER;
        }
    }

    static RecoveredBody of(Recovered outcome, Optional<Reply> told, Optional<String> token) {
        return new RecoveredBody(
                outcome.strategy(),
                Chooser.of(outcome.byRules()),
                outcome.continuedIn().value(),
                token,
                Optional.of(outcome.turn()),
                told.map(Reply::text),
                told.map(Reply::needsHuman).orElse(false),
                ConversationLinks.of(outcome.continuedIn()));
    }

    /** Of a conversation that was over. */
    static RecoveredBody continued(ConversationId successor, boolean byRules, Optional<String> token) {
        return new RecoveredBody(
                RecoveryStrategy.CREATE_NEW_CONVERSATION,
                Chooser.of(byRules),
                successor.value(),
                token,
                Optional.empty(),
                Optional.empty(),
                false,
                ConversationLinks.of(successor));
    }

    @Override
    public String toString() {
        return "RecoveredBody[" + strategy + ", " + conversationId + "]";
    }
}
