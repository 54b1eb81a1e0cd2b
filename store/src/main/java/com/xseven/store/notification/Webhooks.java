package com.xseven.store.notification;

import com.xseven.dialogue.identity.BusinessId;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** The servers of businesses that want to be told. */
public final class Webhooks {

    private final Jdbi jdbi;

    public Webhooks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Webhook> find(BusinessId business) {
        return jdbi.withHandle(handle -> handle.createQuery("select url, secret from webhooks where business_id = :id")
                .bind("id", business.value())
                .map((row, context) -> new Webhook(row.getString("url"), row.getString("secret")))
                .findOne());
    }

    /** Replaces the one before. */
    public void keep(BusinessId business, Webhook webhook) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into webhooks (business_id, url, secret) values (:id, :url, :secret)
                on conflict (business_id) do update set url = :url, secret = :secret""")
                .bind("id", business.value())
                .bind("url", webhook.url())
                .bind("secret", webhook.secret())
                .execute());
    }

    public void remove(BusinessId business) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from webhooks where business_id = :id")
                .bind("id", business.value())
                .execute());
    }
}
