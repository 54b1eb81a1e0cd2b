package com.xseven.api.update;

import com.xseven.store.world.StoredUpdate;
import com.xseven.workflows.update.UpdateKey;
import java.util.Optional;

/** Updates that were carried out, however long ago. Fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface UpdateBook {

    Optional<StoredUpdate> find(UpdateKey key);
}
