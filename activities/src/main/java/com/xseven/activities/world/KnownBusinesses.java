package com.xseven.activities.world;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.Businesses;
import java.time.Duration;
import java.util.NoSuchElementException;

/**
 * Businesses, a few seconds old at most while the database answers. While it does not, what was known is still known, so
 * questions about hours and offers go on being answered.
 */
public final class KnownBusinesses {

    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int REMEMBERED = 10_000;

    private final LoadingCache<BusinessId, Business> cache;

    public KnownBusinesses(Businesses businesses) {
        this.cache = Caffeine.newBuilder()
                .refreshAfterWrite(FRESH)
                .maximumSize(REMEMBERED)
                .build(id -> businesses
                        .find(id)
                        .orElseThrow(
                                () -> new NoSuchElementException("Expected a business of that id, but there is none")));
    }

    /**
     * The business of that id.
     *
     * @throws NoSuchElementException when there is none
     */
    public Business get(BusinessId id) {
        return cache.get(id);
    }
}
