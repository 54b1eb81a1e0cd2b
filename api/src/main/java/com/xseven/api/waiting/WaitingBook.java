package com.xseven.api.waiting;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingWish;
import java.util.List;
import java.util.Optional;

/** The waiting lists. Each question fails with the problem {@code STORE_UNAVAILABLE} while they are away. */
public interface WaitingBook {

    /** Puts somebody at the end of the list; the same id again changes nothing. Empty when they wait for enough there already. */
    Optional<WaitingEntry> join(String id, WaitingWish wish);

    /** Takes somebody off the list who waits and was not offered anything yet. */
    void leave(String id);

    Optional<WaitingEntry> find(String id);

    /** Who waits or is asked, in the order in which they came. */
    List<WaitingEntry> open(BusinessId business, int limit);
}
