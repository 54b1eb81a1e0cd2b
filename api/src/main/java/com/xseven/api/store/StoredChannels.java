package com.xseven.api.store;

import com.xseven.api.health.ChannelBook;
import com.xseven.api.webhook.WebhookBook;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.notification.ChannelState;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.Webhook;
import com.xseven.store.notification.Webhooks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The channels by which people and servers are told, as the api sees them. */
@Component
final class StoredChannels implements WebhookBook, ChannelBook {

    private final Webhooks webhooks;
    private final KeptNotices notices;
    private final StoreCalls store;

    StoredChannels(Webhooks webhooks, KeptNotices notices, StoreCalls store) {
        this.webhooks = webhooks;
        this.notices = notices;
        this.store = store;
    }

    @Override
    public Optional<Webhook> find(BusinessId business) {
        return store.ask(() -> webhooks.find(business));
    }

    @Override
    public void keep(BusinessId business, Webhook webhook) {
        store.tell(() -> webhooks.keep(business, webhook));
    }

    @Override
    public void remove(BusinessId business) {
        store.tell(() -> webhooks.remove(business));
    }

    @Override
    public List<ChannelState> latest() {
        return store.ask(notices::latest);
    }
}
