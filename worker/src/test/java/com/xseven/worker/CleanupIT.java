package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.Database;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.cleanup.Chore;
import com.xseven.workflows.cleanup.CleanupReport;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker, with a cleanup every second. */
class CleanupIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final String mark = "cleanup-" + UUID.randomUUID();

    @Test
    void shouldSweepWhatIsOldAndNothingElseWhenTheScheduleSaysSo() {
        try (ConfigurableApplicationContext worker = start()) {
            // given
            Jdbi jdbi = worker.getBean(Database.class).jdbi();
            ConversationId lost = new ConversationId(mark + "-lost");
            ConversationId carried = new ConversationId(mark + "-carried");
            carry(worker.getBean(WorkflowClient.class), carried);
            published(jdbi, "old", 2_500, "8 days");
            published(jdbi, "new", 10, "6 days");
            withdrawn(jdbi, "old", 2_500, "8 days");
            withdrawn(jdbi, "new", 10, "6 days");
            quiet(jdbi, carried);
            quiet(jdbi, lost);
            held(jdbi, "old", "-1 minute");
            held(jdbi, "new", "1 hour");
            told(jdbi, "old", 1_200, "400 days");
            told(jdbi, "new", 10, "300 days");
            waited(jdbi, "old", "TAKEN", "40 days");
            waited(jdbi, "new", "TAKEN", "20 days");
            guessed(jdbi, "old", 1_200, "61 minutes");
            guessed(jdbi, "new", 10, "30 minutes");

            // then
            await().atMost(PATIENCE).untilAsserted(() -> {
                assertThat(events(jdbi, "old")).isZero();
                assertThat(names(jdbi, "old")).isZero();
                assertThat(status(jdbi, lost)).isEqualTo("ENDED lost");
                assertThat(appointments(jdbi, "old", "CANCELLED")).isOne();
                assertThat(notices(jdbi, "old")).isZero();
                assertThat(waiting(jdbi, "old")).isZero();
                assertThat(guesses(jdbi, "old")).isZero();
            });
            assertThat(notices(jdbi, "new")).isEqualTo(10);
            assertThat(waiting(jdbi, "new")).isOne();
            assertThat(guesses(jdbi, "new")).isEqualTo(10);
            assertThat(report(worker.getBean(WorkflowClient.class)).chores())
                    .filteredOn(done -> done.chore() == Chore.NOTICES)
                    .singleElement()
                    .satisfies(done -> {
                        assertThat(done.keep()).contains(Duration.ofDays(365));
                        assertThat(done.decision())
                                .hasValueSatisfying(
                                        decision -> assertThat(decision.rows()).containsExactly("notice"));
                    });
            assertThat(events(jdbi, "new")).isEqualTo(10);
            assertThat(names(jdbi, "new")).isEqualTo(10);
            assertThat(appointments(jdbi, "new", "HELD")).isOne();
            assertThat(status(jdbi, carried)).isEqualTo("ACTIVE null");
            assertThat(count(jdbi, "outbox where type = 'CONVERSATION_ENDED' and key = ?", lost.value()))
                    .isOne();
        }
    }

    private static ConfigurableApplicationContext start() {
        Map<String, Object> environment = new HashMap<>(RealServers.addresses().environment());
        environment.put("XSEVEN_BUILD_ID", "cleanup");
        environment.put("XSEVEN_CLEANUP_PAUSE", "1s");
        ConfigurableApplicationContext worker = new SpringApplicationBuilder(WorkerApplication.class)
                .properties(environment)
                .run("--server.port=0");
        Preparation preparation = worker.getBean(Preparation.class);
        await().atMost(PATIENCE)
                .until(() -> preparation.health().getStatus().getCode().equals("UP"));
        return worker;
    }

    /** A workflow that waits for ever, since nobody serves its queue. */
    private static void carry(WorkflowClient temporal, ConversationId id) {
        temporal.newUntypedWorkflowStub(
                        "ConversationWorkflow",
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.of(id))
                                .setTaskQueue("nobody")
                                .build())
                .start();
    }

    private static void quiet(Jdbi jdbi, ConversationId id) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into conversations (id, flow, channel, status, turn, stage, agent, language, needs_human, opening,
                    started_at, updated_at)
                values (?, 'GLOBAL', 'WEB', 'ACTIVE', 1, 'GREETING', 'GENERAL_PURPOSE', 'en', false, '{}',
                    now() - interval '3 days', now() - interval '3 days')""", id.value()));
    }

    private void published(Jdbi jdbi, String kind, int count, String ago) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into outbox (topic, key, type, data, at, published_at)
                select 'conversation.events', ?, 'CONVERSATION_MESSAGE', '{}', now(), now() - cast(? as interval)
                from generate_series(1, ?)""", mark + kind, ago, count));
    }

    private void withdrawn(Jdbi jdbi, String kind, int count, String ago) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into withdrawn_appointments (id, at)
                select ? || '-' || number, now() - cast(? as interval) from generate_series(1, ?) number""", mark + kind, ago, count));
    }

    private void held(Jdbi jdbi, String kind, String until) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into appointments (id, business_id, resource_name, party_size, during, status, held_until)
                select ?, min(id), 'Table 1', 2, tstzrange(now(), now() + interval '1 hour'), 'HELD',
                    now() + cast(? as interval)
                from businesses""", mark + "-held-" + kind, until));
    }

    private void told(Jdbi jdbi, String kind, int count, String ago) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into notices (id, business_id, about, kind, channel, subject, body, outcome, attempts, at)
                select ? || number, (select min(id) from businesses), ?, 'order.ready', 'EMAIL', '', '', 'SENT', 1,
                    now() - cast(? as interval)
                from generate_series(1, ?) number""", mark + kind, mark + kind, ago, count));
    }

    private void waited(Jdbi jdbi, String kind, String status, String ago) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into waiting_list (id, business_id, during, wished, status, updated_at)
                select ?, min(id), tstzrange(now(), now() + interval '1 hour'), now(), ?, now() - cast(? as interval)
                from businesses""", mark + "-waiting-" + kind, status, ago));
    }

    private void guessed(Jdbi jdbi, String kind, int count, String ago) {
        jdbi.useHandle(handle -> handle.execute("""
                insert into order_guesses (digest, guess, at)
                select ? || number, ?, now() - cast(? as interval) from generate_series(1, ?) number""", mark + kind, mark + kind, ago, count));
    }

    private int guesses(Jdbi jdbi, String kind) {
        return count(jdbi, "order_guesses where guess = ?", mark + kind);
    }

    private int notices(Jdbi jdbi, String kind) {
        return count(jdbi, "notices where about = ?", mark + kind);
    }

    private int waiting(Jdbi jdbi, String kind) {
        return count(jdbi, "waiting_list where id = ?", mark + "-waiting-" + kind);
    }

    /** What the latest cleanup that is over says. */
    private static CleanupReport report(WorkflowClient temporal) {
        String id = await().until(
                        () -> temporal.listExecutions(
                                        "WorkflowType = 'CleanupWorkflow' and ExecutionStatus = 'Completed'")
                                .findFirst(),
                        Optional::isPresent)
                .orElseThrow()
                .getExecution()
                .getWorkflowId();
        return temporal.newUntypedWorkflowStub(id).getResult(CleanupReport.class);
    }

    private int appointments(Jdbi jdbi, String kind, String status) {
        return count(jdbi, "appointments where status = '" + status + "' and id = ?", mark + "-held-" + kind);
    }

    private int events(Jdbi jdbi, String kind) {
        return count(jdbi, "outbox where key = ?", mark + kind);
    }

    private int names(Jdbi jdbi, String kind) {
        return count(jdbi, "withdrawn_appointments where id like ?", mark + kind + "-%");
    }

    private static int count(Jdbi jdbi, String which, String argument) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from " + which)
                .bind(0, argument)
                .mapTo(Integer.class)
                .one());
    }

    private static String status(Jdbi jdbi, ConversationId id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select status || ' ' || coalesce(end_reason, 'null') from conversations where id = ?")
                .bind(0, id.value())
                .mapTo(String.class)
                .one());
    }
}
