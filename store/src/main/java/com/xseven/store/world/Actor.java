package com.xseven.store.world;

import org.jdbi.v3.core.Handle;

/** Who stands in the change log behind what a transaction does. */
final class Actor {

    private Actor() {}

    /** Until the end of the transaction. */
    static void acts(Handle handle, String actor) {
        handle.createQuery("select set_config('xseven.actor', :actor, true)")
                .bind("actor", actor)
                .mapTo(String.class)
                .one();
    }
}
