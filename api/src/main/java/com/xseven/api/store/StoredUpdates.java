package com.xseven.api.store;

import com.xseven.api.update.UpdateBook;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.store.world.StoredUpdate;
import com.xseven.workflows.update.UpdateKey;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Updates of businesses, as the api reads them. */
@Component
final class StoredUpdates implements UpdateBook {

    private final BusinessUpdates updates;
    private final StoreCalls store;

    StoredUpdates(BusinessUpdates updates, StoreCalls store) {
        this.updates = updates;
        this.store = store;
    }

    @Override
    public Optional<StoredUpdate> find(UpdateKey key) {
        return store.ask(() -> updates.find(key));
    }
}
