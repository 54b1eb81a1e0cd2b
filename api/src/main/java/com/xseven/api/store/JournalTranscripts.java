package com.xseven.api.store;

import com.xseven.api.conversation.Transcripts;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.HistoryPage;
import com.xseven.store.journal.Journal;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.store.journal.TurnsSoFar;
import com.xseven.workflows.journal.Opening;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The journal, as the api reads it. */
@Component
final class JournalTranscripts implements Transcripts {

    private final Journal journal;
    private final StoreCalls store;

    JournalTranscripts(Journal journal, StoreCalls store) {
        this.journal = journal;
        this.store = store;
    }

    @Override
    public void expectReachable() {
        store.tell(journal::ping);
    }

    @Override
    public Optional<JournaledConversation> conversation(ConversationId id) {
        return store.ask(() -> journal.conversation(id));
    }

    @Override
    public Optional<Opening> opening(ConversationId id) {
        return store.ask(() -> journal.opening(id));
    }

    @Override
    public List<TurnsSoFar> turnsSoFar(Set<ConversationId> ids) {
        return store.ask(() -> journal.turnsSoFar(ids));
    }

    @Override
    public Optional<Reply> replyTo(ConversationId id, MessageId message) {
        return store.ask(() -> journal.replyTo(id, message));
    }

    @Override
    public Optional<String> textOf(ConversationId id, MessageId message) {
        return store.ask(() -> journal.textOf(id, message));
    }

    @Override
    public Optional<Reply> reply(ConversationId id, int turn) {
        return store.ask(() -> journal.reply(id, turn));
    }

    @Override
    public List<Reply> repliesAfter(ConversationId id, int turn, int limit) {
        return store.ask(() -> journal.repliesAfter(id, turn, limit));
    }

    @Override
    public Optional<Explanation> explanation(ConversationId id, int turn) {
        return store.ask(() -> journal.explanation(id, turn));
    }

    @Override
    public HistoryPage history(ConversationId id, long afterSeq, int limit) {
        return store.ask(() -> journal.history(id, afterSeq, limit));
    }
}
