package com.xseven.activities.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.activities.PortEllis;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.notification.ChannelState;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.notification.Webhook;
import com.xseven.store.notification.Webhooks;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.webhook.DurableWebhook;
import com.xseven.workflows.webhook.WebhookKey;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowFailedException;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the occasion to a real server of the business: the store, the workflow with skipped time, the signed request. */
class WebhooksIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

    private static PortEllis city;
    private Receiver receiver;
    private TestWorkflowEnvironment environment;
    private KeptNotices notices;
    private Webhooks webhooks;

    @BeforeAll
    static void openCity() {
        city = new PortEllis();
    }

    @AfterAll
    static void closeCity() {
        city.close();
    }

    @BeforeEach
    void open() {
        receiver = new Receiver();
        notices = new KeptNotices(city.database().jdbi());
        webhooks = new Webhooks(city.database().jdbi());
        webhooks.keep(MARIOS, new Webhook(receiver.url(), SECRET));
        environment = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .registerSearchAttribute("BusinessId", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .build());
        environment.newWorker(TaskQueues.BUSINESS).registerWorkflowImplementationTypes(DurableWebhook.class);
        environment.newWorker(TaskQueues.NOTIFICATIONS).registerActivitiesImplementations(http(new AddressGuard(true)));
        environment.start();
    }

    @AfterEach
    void close() {
        environment.close();
        receiver.close();
    }

    @Test
    void shouldBeSignedAndDeliveredOnceWhenTheOccasionIsToldTwice() throws Exception {
        // given
        receiver.open();

        // when
        post("appointment/signed/CANCELLATION/");
        await().until(() -> receiver.received().size() == 1);
        post("appointment/signed/CANCELLATION/");
        awaitEnd(id());
        http(new AddressGuard(true)).deliver(new WebhookKey(id()));

        // then
        assertThat(receiver.received()).hasSize(1);
        Receiver.Received message = receiver.received().getFirst();
        assertThat(message.signature())
                .isEqualTo(Signature.of(
                        SECRET,
                        message.id(),
                        Instant.ofEpochSecond(Long.parseLong(message.timestamp())),
                        message.body()));
        JsonNode event = new ObjectMapper().readTree(message.body());
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        assertThat(event.path("id").asText()).isEqualTo(message.id());
        assertThat(event.path("type").asText()).isEqualTo("appointment.cancelled");
        assertThat(event.path("data").path("appointmentId").asText()).isEqualTo("signed");
    }

    @Test
    void shouldBeTriedAgainUnderTheSameIdWhenTheServerFails() {
        // given
        receiver.open().failsNext(3);

        // when
        post("appointment/failing/CANCELLATION/");
        awaitEnd(idAbout("failing"));

        // then
        assertThat(receiver.received()).extracting(Receiver.Received::answer).containsExactly(500, 500, 500, 204);
        assertThat(receiver.received())
                .extracting(Receiver.Received::id)
                .containsOnly(receiver.received().getFirst().id());
        assertThat(outcome(id())).isEqualTo("SENT 4");
    }

    @Test
    void shouldArriveWhenTheServerWasDownForAWhile() {
        // given: nobody listens
        post("appointment/down/CANCELLATION/");
        String id = idAbout("down");
        await().until(() -> outcome(id).startsWith("FAILED"));
        assertThat(notices.latest())
                .filteredOn(state -> state.channel().equals("WEBHOOK"))
                .extracting(ChannelState::outcome)
                .containsExactly(Outcome.FAILED);

        // when
        receiver.open();
        environment.sleep(Duration.ofHours(2));
        awaitEnd(id);

        // then
        assertThat(receiver.received()).hasSize(1);
        assertThat(outcome(id)).startsWith("SENT");
    }

    @Test
    void shouldGiveUpAtOnceWhenTheReceiverIsGoneOrMayNotBeReached() {
        // given
        receiver.open().answers(410);

        // when
        post("appointment/gone/CANCELLATION/");
        await().until(() -> receiver.received().size() == 1);
        String id = id();

        // then
        assertThatThrownBy(() -> awaitEnd(id)).isInstanceOf(WorkflowFailedException.class);
        assertThatThrownBy(() -> http(new AddressGuard(false)).deliver(new WebhookKey(id)))
                .isInstanceOfSatisfying(ApplicationFailure.class, failure -> {
                    assertThat(failure.isNonRetryable()).isTrue();
                    assertThat(failure.getMessage()).doesNotContain(SECRET, "127.0.0.1");
                });
        assertThat(receiver.received()).hasSize(1);
        assertThat(outcome(id)).startsWith("FAILED");
    }

    @Test
    void shouldTellNobodyWhenTheBusinessDoesNotWantIt() {
        // given
        receiver.open();
        webhooks.remove(MARIOS);

        // when
        post("appointment/unwanted/CANCELLATION/");

        // then
        assertThat(receiver.received()).isEmpty();
        assertThat(countAbout("appointment/unwanted")).isZero();
    }

    private HttpWebhooks http(AddressGuard guard) {
        return new HttpWebhooks(notices, webhooks, guard, InstantSource.system());
    }

    private void post(String occasion) {
        String appointment = occasion.split("/", 3)[1];
        new WebhookPost(webhooks, notices, environment.getWorkflowClient(), InstantSource.system())
                .post(new WebhookPost.Message(
                        MARIOS,
                        occasion,
                        WorkflowIds.ofAppointment(appointment),
                        "appointment.cancelled",
                        new TreeMap<>(Map.of("appointmentId", appointment))));
    }

    private void awaitEnd(String id) {
        environment
                .getWorkflowClient()
                .newUntypedWorkflowStub(WorkflowIds.ofWebhook(id))
                .getResult(Void.class);
    }

    private String id() {
        return receiver.received().getFirst().id();
    }

    private static String idAbout(String appointment) {
        return city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select id from notices where about = :about")
                        .bind("about", WorkflowIds.ofAppointment(appointment))
                        .mapTo(String.class)
                        .one());
    }

    private static String outcome(String id) {
        return city.database()
                .jdbi()
                .withHandle(
                        handle -> handle.createQuery("select outcome || ' ' || attempts from notices where id = :id")
                                .bind("id", id)
                                .mapTo(String.class)
                                .one());
    }

    private static int countAbout(String workflow) {
        return city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("select count(*) from notices where about = :about")
                        .bind("about", workflow)
                        .mapTo(Integer.class)
                        .one());
    }
}
