package com.xseven.api.store;

import com.xseven.api.idempotency.RequestMemory;
import com.xseven.store.idempotency.Claim;
import com.xseven.store.idempotency.IdempotencyKeys;
import com.xseven.store.idempotency.RequestKey;
import com.xseven.store.idempotency.StoredResponse;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The idempotency keys in PostgreSQL. */
@Component
final class StoredRequests implements RequestMemory {

    private final IdempotencyKeys keys;
    private final StoreCalls store;

    StoredRequests(IdempotencyKeys keys, StoreCalls store) {
        this.keys = keys;
        this.store = store;
    }

    @Override
    public Claim claim(RequestKey key, String request, Duration lease) {
        return store.ask(() -> keys.claim(key, request, lease));
    }

    @Override
    public void keep(RequestKey key, StoredResponse response) {
        store.tell(() -> keys.keep(key, response));
    }

    @Override
    public void release(RequestKey key) {
        store.tell(() -> keys.release(key));
    }

    @Override
    public void forgetBefore(Instant time) {
        store.tell(() -> keys.forgetBefore(time));
    }
}
