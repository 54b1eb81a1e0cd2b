package com.xseven.activities.world;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.Businesses;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Businesses, five seconds old at most while the database answers: whoever asks for an older one waits for the new. While
 * the database is away, what was known is still known, so questions about hours and offers go on being answered.
 */
public final class KnownBusinesses {

    private static final Logger LOG = LoggerFactory.getLogger(KnownBusinesses.class);
    private static final Duration FRESH = Duration.ofSeconds(5);
    private static final int REMEMBERED = 10_000;

    private final Cache<BusinessId, Known> cache =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final Businesses businesses;
    private final Ticker ticker;
    private final AtomicBoolean away = new AtomicBoolean();
    private volatile long missedAt;

    /** {@code since} is the ticker's time at which the database was asked. */
    private record Known(Business business, long since) {}

    public KnownBusinesses(Businesses businesses) {
        this(businesses, Ticker.systemTicker());
    }

    KnownBusinesses(Businesses businesses, Ticker ticker) {
        this.businesses = businesses;
        this.ticker = ticker;
    }

    /**
     * The business of that id.
     *
     * @throws NoSuchElementException when there is none
     * @throws JdbiException when the database is away and the business was never asked for before
     */
    public Business get(BusinessId id) {
        Known known = cache.getIfPresent(id);
        if (known == null || !mayBeUsed(known)) {
            known = cache.asMap()
                    .compute(
                            id, (same, before) -> before != null && mayBeUsed(before) ? before : renewed(same, before));
        }
        return known.business();
    }

    /** Everybody would wait in vain for a database that was away a moment ago. */
    private boolean mayBeUsed(Known known) {
        return isRecent(known.since()) || (away.get() && isRecent(missedAt));
    }

    private boolean isRecent(long moment) {
        return ticker.read() - moment < FRESH.toNanos();
    }

    private Known renewed(BusinessId id, @Nullable Known before) {
        long now = ticker.read();
        try {
            Business business = businesses
                    .find(id)
                    .orElseThrow(() -> new NoSuchElementException("Expected a business of that id, but there is none"));
            away.set(false);
            return new Known(business, now);
        } catch (JdbiException failure) {
            if (before == null) {
                throw failure;
            }
            missedAt = ticker.read();
            if (!away.getAndSet(true)) {
                LOG.warn(
                        "Businesses cannot be read, what was known of them is used: {}",
                        failure.getClass().getName());
            }
            return before;
        }
    }
}
