package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.HistoryPage;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.store.journal.TurnsSoFar;
import com.xseven.workflows.journal.Opening;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was written down of conversations. Each question fails with the problem {@code STORE_UNAVAILABLE} while the
 * journal is away.
 */
public interface Transcripts {

    /** Answers nothing, and fails as the questions do. */
    void expectReachable();

    Optional<JournaledConversation> conversation(ConversationId id);

    /** How a conversation began. */
    Optional<Opening> opening(ConversationId id);

    /** The same as {@link #conversation}, but nothing while the journal is away. */
    default Optional<JournaledConversation> conversationIfReachable(ConversationId id) {
        try {
            return conversation(id);
        } catch (Problem away) {
            return Optional.empty();
        }
    }

    /** How far each of them has come, by one cheap question; those that the journal does not know are left out. */
    List<TurnsSoFar> turnsSoFar(Set<ConversationId> ids);

    /** The reply that answers a message, once there is one. */
    Optional<Reply> replyTo(ConversationId id, MessageId message);

    /** The text under a message id, once it is answered. */
    Optional<String> textOf(ConversationId id, MessageId message);

    Optional<Reply> reply(ConversationId id, int turn);

    /** Replies of later turns, oldest first. */
    List<Reply> repliesAfter(ConversationId id, int turn, int limit);

    Optional<Explanation> explanation(ConversationId id, int turn);

    /** Messages after a place, oldest first. */
    HistoryPage history(ConversationId id, long afterSeq, int limit);
}
