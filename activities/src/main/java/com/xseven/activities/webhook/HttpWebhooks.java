package com.xseven.activities.webhook;

import com.xseven.store.notification.KeptNotice;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.notification.Webhook;
import com.xseven.store.notification.Webhooks;
import com.xseven.workflows.FailureType;
import com.xseven.workflows.webhook.WebhookActivities;
import com.xseven.workflows.webhook.WebhookKey;
import io.temporal.failure.ApplicationFailure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Delivers messages by HTTP. What was taken is not sent again; a crash between sending and noting may send a message twice, under
 * one {@code webhook-id}, by which the receiver knows it.
 */
public final class HttpWebhooks implements WebhookActivities {

    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(15);
    private static final int GONE = 410;

    private final KeptNotices notices;
    private final Webhooks webhooks;
    private final AddressGuard guard;
    private final InstantSource clock;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(TO_CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    public HttpWebhooks(KeptNotices notices, Webhooks webhooks, AddressGuard guard, InstantSource clock) {
        this.notices = notices;
        this.webhooks = webhooks;
        this.guard = guard;
        this.clock = clock;
    }

    @Override
    public void deliver(WebhookKey key) {
        KeptNotice notice = notices.find(key.messageId())
                .orElseThrow(() -> new IllegalArgumentException("Expected a message of that id"));
        if (notice.outcome() == Outcome.SENT) {
            return;
        }
        Webhook webhook = webhooks.find(notice.business())
                .orElseThrow(() -> givenUp(notice, "The business wants to be told no more"));
        send(notice, webhook);
        notices.keep(notice.with(Outcome.SENT), clock.instant());
    }

    private void send(KeptNotice notice, Webhook webhook) {
        try {
            URI address = URI.create(webhook.url());
            if (!guard.allows(address)) {
                throw givenUp(notice, "The address may not be reached");
            }
            int status = http.send(request(address, webhook, notice), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            if (status == GONE) {
                throw givenUp(notice, "The receiver wants to be told no more");
            }
            if (status < 200 || status > 299) {
                throw failed(notice);
            }
        } catch (IOException away) {
            throw failed(notice);
        } catch (IllegalArgumentException malformed) {
            throw givenUp(notice, "The address or the secret is none");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw failed(notice);
        }
    }

    private HttpRequest request(URI address, Webhook webhook, KeptNotice notice) {
        Instant now = clock.instant();
        return HttpRequest.newBuilder(address)
                .timeout(TO_ANSWER)
                .header("Content-Type", "application/cloudevents+json; charset=utf-8")
                .header("webhook-id", notice.id())
                .header("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .header("webhook-signature", Signature.of(webhook.secret(), notice.id(), now, notice.body()))
                .POST(HttpRequest.BodyPublishers.ofString(notice.body()))
                .build();
    }

    private ApplicationFailure failed(KeptNotice notice) {
        notices.keep(notice.with(Outcome.FAILED), clock.instant());
        return ApplicationFailure.newFailure("The receiver did not take it", FailureType.UNAVAILABLE.name());
    }

    private ApplicationFailure givenUp(KeptNotice notice, String why) {
        notices.keep(notice.with(Outcome.FAILED), clock.instant());
        return ApplicationFailure.newNonRetryableFailure(why, FailureType.INVALID.name());
    }
}
