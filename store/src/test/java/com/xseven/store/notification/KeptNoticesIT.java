package com.xseven.store.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.Database;
import com.xseven.store.TestDatabase;
import com.xseven.store.notification.SentNotification.Outcome;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class KeptNoticesIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final Instant NOW = Instant.parse("2026-11-23T17:00:00Z");

    private static Database database;
    private static KeptNotices notices;

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        notices = new KeptNotices(database.jdbi());
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldStaySentAndCountTheAttempts() {
        // given
        KeptNotice notice = notice("n1", "WEBHOOK", Outcome.WAITING);

        // when
        notices.keep(notice, NOW);
        notices.keep(notice.with(Outcome.FAILED), NOW);
        notices.keep(notice, NOW);
        notices.keep(notice.with(Outcome.SENT), NOW);
        notices.keep(notice.with(Outcome.FAILED), NOW);

        // then
        assertThat(notices.find("n1")).contains(notice.with(Outcome.SENT));
        assertThat(notices.isSent("n1")).isTrue();
        int attempts = database.jdbi()
                .withHandle(handle -> handle.createQuery("select attempts from notices where id = 'n1'")
                        .mapTo(Integer.class)
                        .one());
        assertThat(attempts).isEqualTo(2);
    }

    @Test
    void shouldTellTheLatestOutcomeOfEachChannel() {
        // when
        notices.keep(notice("c1", "CONVERSATION", Outcome.SENT), NOW);
        notices.keep(notice("e1", "EMAIL", Outcome.SENT), NOW);
        notices.keep(notice("e2", "STAFF_EMAIL", Outcome.FAILED), NOW.plusSeconds(1));

        // then
        assertThat(notices.latest())
                .contains(
                        new ChannelState("CONVERSATION", Outcome.SENT, NOW),
                        new ChannelState("EMAIL", Outcome.FAILED, NOW.plusSeconds(1)));
    }

    @Test
    void shouldForgetWhatWasToldLongAgoSoManyAtATime() {
        // given
        notices.keep(notice("f1", "EMAIL", Outcome.SENT), NOW.minusSeconds(30));
        notices.keep(notice("f2", "EMAIL", Outcome.SENT), NOW.minusSeconds(20));
        notices.keep(notice("f3", "EMAIL", Outcome.SENT), NOW.minusSeconds(10));

        // when
        int first = notices.forget(NOW.minusSeconds(15), 1);
        int second = notices.forget(NOW.minusSeconds(15), 10);

        // then
        assertThat(List.of(first, second)).containsExactly(1, 1);
        assertThat(notices.find("f1")).isEmpty();
        assertThat(notices.find("f2")).isEmpty();
        assertThat(notices.find("f3")).isPresent();
    }

    @Test
    void shouldKeepAWebhookAndNeverShowItsSecret() {
        // given
        Webhooks webhooks = new Webhooks(database.jdbi());
        Webhook webhook = new Webhook("https://marios.example/hook", "whsec_c2VjcmV0");

        // when
        webhooks.keep(MARIOS, new Webhook("https://old.example", "whsec_b2xk"));
        webhooks.keep(MARIOS, webhook);

        // then
        assertThat(webhooks.find(MARIOS)).contains(webhook);
        assertThat(webhook).asString().doesNotContain("c2VjcmV0");
        webhooks.remove(MARIOS);
        assertThat(webhooks.find(MARIOS)).isEmpty();
    }

    private static KeptNotice notice(String id, String channel, Outcome outcome) {
        return new KeptNotice(id, MARIOS, "appointment/a1", "appointment.cancelled", channel, "", "{}", outcome);
    }
}
