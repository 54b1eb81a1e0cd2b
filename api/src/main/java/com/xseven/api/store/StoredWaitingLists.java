package com.xseven.api.store;

import com.xseven.api.waiting.WaitingBook;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.waiting.WaitingWish;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Waiting lists, as the api keeps and reads them. */
@Component
final class StoredWaitingLists implements WaitingBook {

    private final WaitingList list;
    private final StoreCalls store;

    StoredWaitingLists(WaitingList list, StoreCalls store) {
        this.list = list;
        this.store = store;
    }

    @Override
    public Optional<WaitingEntry> join(String id, WaitingWish wish) {
        return store.ask(() -> list.join(id, wish));
    }

    @Override
    public void leave(String id) {
        store.ask(() -> {
            list.leave(id);
            return id;
        });
    }

    @Override
    public Optional<WaitingEntry> find(String id) {
        return store.ask(() -> list.find(id));
    }

    @Override
    public List<WaitingEntry> open(BusinessId business, int limit) {
        return store.ask(() -> list.open(business, limit));
    }
}
