package com.xseven.api.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.store.journal.HistoryPage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A page of a conversation's messages, oldest first. {@code nextCursor} is null on the last page. */
record HistoryBody(List<Entry> messages, Optional<String> nextCursor) {

    /** One message. {@code turn} is counted from 1, the greeting's is 0; {@code replyTo} lists what an answer answers. */
    record Entry(
            long seq,
            int turn,
            HistoryEntry.Speaker role,
            Optional<String> messageId,
            List<String> replyTo,
            String text,
            Optional<Agent> agent,
            Optional<Stage> stage,
            Instant at) {

        static Entry of(HistoryEntry entry) {
            return new Entry(
                    entry.seq(),
                    entry.turn(),
                    entry.role(),
                    entry.messageId().map(MessageId::value),
                    entry.replyTo().stream().map(MessageId::value).toList(),
                    entry.text(),
                    entry.agent(),
                    entry.stage(),
                    entry.at());
        }
    }

    static HistoryBody of(HistoryPage page) {
        return new HistoryBody(
                page.entries().stream().map(Entry::of).toList(),
                page.nextCursor().map(String::valueOf));
    }
}
