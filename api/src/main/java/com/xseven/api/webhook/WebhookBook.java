package com.xseven.api.webhook;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.notification.Webhook;
import java.util.Optional;

/** The servers of businesses. Fails with the problem {@code STORE_UNAVAILABLE} while the store is away. */
public interface WebhookBook {

    Optional<Webhook> find(BusinessId business);

    /** Replaces the one before. */
    void keep(BusinessId business, Webhook webhook);

    void remove(BusinessId business);
}
