package com.xseven.store.world;

import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import java.time.Instant;
import java.util.Optional;

/**
 * An update as the store knows it.
 *
 * @param actor as the change log names people
 * @param before what was, of that which it touched
 * @param after what it made of that
 * @param appliedAt empty where it was taken back before it was carried out
 */
public record StoredUpdate(
        UpdateKey key,
        String actor,
        UpdateChange before,
        UpdateChange after,
        int concerned,
        Optional<Instant> appliedAt,
        Optional<Instant> undoneAt) {}
