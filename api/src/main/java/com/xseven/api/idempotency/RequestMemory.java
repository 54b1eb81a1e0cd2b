package com.xseven.api.idempotency;

import com.xseven.store.idempotency.Claim;
import com.xseven.store.idempotency.RequestKey;
import com.xseven.store.idempotency.StoredResponse;
import java.time.Duration;
import java.time.Instant;

/** Remembers requests. Each call fails with the problem {@code STORE_UNAVAILABLE} while the memory is away. */
public interface RequestMemory {

    /** Claims a request whose content has that digest; the claim of a holder who died ends with its lease. */
    Claim claim(RequestKey key, String request, Duration lease);

    void keep(RequestKey key, StoredResponse response);

    void release(RequestKey key);

    void forgetBefore(Instant time);
}
