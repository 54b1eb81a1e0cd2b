package com.xseven.store.journal;

import java.util.List;
import java.util.Optional;

/** Some messages of a conversation, oldest first. {@code nextCursor} is the place to read on from, if there is more. */
public record HistoryPage(List<HistoryEntry> entries, Optional<Long> nextCursor) {

    public HistoryPage {
        entries = List.copyOf(entries);
    }

    static HistoryPage of(List<HistoryEntry> oneMoreThanAsked, int limit) {
        if (oneMoreThanAsked.size() <= limit) {
            return new HistoryPage(oneMoreThanAsked, Optional.empty());
        }
        List<HistoryEntry> page = oneMoreThanAsked.subList(0, limit);
        return new HistoryPage(page, Optional.of(page.getLast().seq()));
    }
}
