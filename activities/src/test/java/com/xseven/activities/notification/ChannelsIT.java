package com.xseven.activities.notification;

import static com.xseven.activities.PortEllis.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.xseven.activities.PortEllis;
import com.xseven.activities.webhook.AddressGuard;
import com.xseven.activities.webhook.HttpWebhooks;
import com.xseven.activities.webhook.Receiver;
import com.xseven.activities.webhook.WebhookPost;
import com.xseven.dialogue.availability.Placement;
import com.xseven.dialogue.availability.Span;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.booking.NewAppointment;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.notification.SentNotifications;
import com.xseven.store.notification.Webhook;
import com.xseven.store.notification.Webhooks;
import com.xseven.store.waiting.WaitingWish;
import com.xseven.store.world.BusinessUpdates;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import com.xseven.workflows.notification.Proposal;
import com.xseven.workflows.update.ApplyOutcome;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.Telling;
import com.xseven.workflows.update.Told;
import com.xseven.workflows.update.Undoing;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import com.xseven.workflows.waiting.OpenOffer;
import com.xseven.workflows.waiting.WaitingNotice;
import com.xseven.workflows.webhook.DurableWebhook;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowOptions;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Notices on their way to a conversation, to a real SMTP server and to a real HTTP server. */
class ChannelsIT {

    private static final BusinessId MARIOS = new BusinessId("marios-italian");
    private static final ConversationId LIVING = new ConversationId("conversation-living");
    private static final ConversationId OVER = new ConversationId("conversation-over");
    private static final UpdateKey KEY = new UpdateKey("marios-italian", "change-1");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW.toInstant());

    private PortEllis city;
    private GreenMail mail;
    private Receiver receiver;
    private TestWorkflowEnvironment environment;
    private KeptNotices notices;

    @BeforeEach
    void open() {
        city = new PortEllis();
        notices = new KeptNotices(city.database().jdbi());
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        receiver = new Receiver().open();
        Webhooks webhooks = new Webhooks(city.database().jdbi());
        webhooks.keep(MARIOS, new Webhook(receiver.url(), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        environment = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setUseTimeskipping(false)
                .registerSearchAttribute("BusinessId", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .build());
        environment
                .newWorker(TaskQueues.BUSINESS)
                .registerWorkflowImplementationTypes(DurableWebhook.class, ListeningConversation.Listening.class);
        environment
                .newWorker(TaskQueues.NOTIFICATIONS)
                .registerActivitiesImplementations(new HttpWebhooks(notices, webhooks, new AddressGuard(true), CLOCK));
        environment.start();
        ListeningConversation.Listening.HEARD.clear();
        begin(LIVING);
        begin(OVER).end();
        environment
                .getWorkflowClient()
                .newUntypedWorkflowStub(WorkflowIds.of(OVER))
                .getResult(Void.class);
    }

    @AfterEach
    void close() {
        environment.close();
        receiver.close();
        mail.stop();
        city.close();
    }

    @Test
    void shouldTellAConversationOfWhatStaffDidAndNotOfWhatItAskedForItself() {
        // given
        book("moved", "2026-11-27T19:00", Optional.of(LIVING));
        NotificationActivities channels = channels(mail.getSmtp().getPort());

        // when
        channels.send(new Notification("moved", Notification.Kind.CONFIRMATION, Optional.empty(), Optional.of(LIVING)));
        channels.send(
                new Notification("moved", Notification.Kind.RESCHEDULED, Optional.of("own"), Optional.of(LIVING)));
        channels.send(new Notification("moved", Notification.Kind.RESCHEDULED, Optional.of("staff")));
        channels.send(new Notification("moved", Notification.Kind.RESCHEDULED, Optional.of("staff")));

        // then
        await().until(() -> receiver.received().size() == 3);
        await().until(() -> !heard().isEmpty());
        assertThat(heard())
                .containsExactly("Mario's Italian moved your booking: it is now on Friday, November 27 at 7:00 PM."
                        + " If that does not suit you, tell me which day and time would.");
        assertThat(receiver.received())
                .allSatisfy(message -> assertThat(message.body()).doesNotContain("Ann", "ann@example.com", "+1201"))
                .extracting(message -> message.body().replaceAll(".*\"type\":\"([a-z.-]+)\".*", "$1"))
                .containsExactlyInAnyOrder(
                        "appointment.confirmed", "appointment.rescheduled", "appointment.rescheduled");
        assertThat(outcomes("appointment/moved")).contains("CONVERSATION SENT");
    }

    @Test
    void shouldTellTheOthersWhenOneChannelIsAway() {
        // given
        book("reminded", "2026-11-27T19:00", Optional.of(LIVING));

        // when / then
        assertThatThrownBy(() -> channels(1).send(new Notification("reminded", Notification.Kind.REMINDER)))
                .isInstanceOf(ApplicationFailure.class);
        await().until(() -> heard().size() == 1 && receiver.received().size() == 1);

        // when
        channels(mail.getSmtp().getPort()).send(new Notification("reminded", Notification.Kind.REMINDER));

        // then
        assertThat(heard()).hasSize(1);
        assertThat(receiver.received()).hasSize(1);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void shouldTellStaffAndTheCustomersConcernedOfAnUpdateOnceAndOfItsBeingTakenBack() throws Exception {
        // given
        book("talks", "2026-11-27T19:00", Optional.of(LIVING));
        book("talked", "2026-11-27T18:00", Optional.of(OVER));
        book("other", "2026-11-28T18:00", Optional.empty());
        BusinessUpdates updates = new BusinessUpdates(city.database().jdbi());
        assertThat(updates.apply(closing("2026-11-27"), NOW.toInstant())).isEqualTo(new ApplyOutcome.Applied(2));
        UpdateNotices telling = updateNotices(updates, mail.getSmtp().getPort());

        // when
        Told staff = telling.tellStaff(new Telling(KEY, Telling.News.CHANGED, 0, 20));
        Told customers = telling.tellCustomers(new Telling(KEY, Telling.News.CHANGED, 0, 20));
        Told again = telling.tellCustomers(new Telling(KEY, Telling.News.CHANGED, 0, 20));

        // then
        assertThat(staff).isEqualTo(new Told(3, 0));
        assertThat(customers).isEqualTo(new Told(2, 0)).isEqualTo(again);
        await().until(() -> heard().size() == 1);
        assertThat(heard().getFirst())
                .contains("Friday, November 27 at 7:00 PM", "closed on that day", "Would you like to move it?");
        assertThat(subjects())
                .containsExactlyInAnyOrder(
                        "A change at Mario's Italian",
                        "A change at Mario's Italian",
                        "A change at Mario's Italian",
                        "Your booking has to move: Mario's Italian",
                        "Your booking has to move: Mario's Italian");
        assertThat(GreenMailUtil.getBody(letter("A change")))
                .contains("Friday, November 27 (Burst pipe): closed", "this touches: 2");
        await().until(() -> receiver.received().size() == 1);
        assertThat(receiver.received().getFirst().body()).contains("\"type\":\"business.updated\"");

        // and when
        mail.purgeEmailFromAllMailboxes();
        updates.undo(new Undoing(KEY, "person:mario"), NOW.toInstant());
        Told undone = telling.tellCustomers(new Telling(KEY, Telling.News.UNDONE, 0, 20));

        // then
        assertThat(undone).isEqualTo(new Told(2, 0));
        await().until(() -> heard().size() == 2);
        assertThat(heard().getLast()).contains("stays as it was");
        assertThat(subjects()).containsOnly("Your booking stays as it was: Mario's Italian");
    }

    @Test
    void shouldBeTriedAgainAndTellNobodyTwiceWhenTheMailIsAway() {
        // given
        book("talks", "2026-11-27T19:00", Optional.of(LIVING));
        BusinessUpdates updates = new BusinessUpdates(city.database().jdbi());
        updates.apply(closing("2026-11-27"), NOW.toInstant());

        // when / then
        assertThatThrownBy(() -> updateNotices(updates, 1).tellCustomers(new Telling(KEY, Telling.News.CHANGED, 0, 20)))
                .isInstanceOf(ApplicationFailure.class)
                .hasMessageNotContaining("ann@example.com");
        assertThat(outcomes("update/" + KEY.value())).containsExactly("CONVERSATION SENT", "EMAIL FAILED");
        assertThat(updateNotices(updates, mail.getSmtp().getPort())
                        .tellCustomers(new Telling(KEY, Telling.News.CHANGED, 0, 20)))
                .isEqualTo(new Told(1, 0));
        assertThat(heard()).hasSize(1);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void shouldTellWhoWaitedAndAskForTheirYes() {
        // given
        book("waiting-w1-0", "2026-11-27T19:00", Optional.of(LIVING));
        BookingRequest request = PortEllis.aTable("marios-italian", "2026-11-27", "19:00", 4);
        Instant start =
                LocalDateTime.parse("2026-11-27T19:00").atZone(NOW.getZone()).toInstant();
        city.waitingList()
                .join(
                        "w1",
                        new WaitingWish(
                                MARIOS,
                                Optional.of(LIVING),
                                Optional.empty(),
                                Optional.empty(),
                                4,
                                start,
                                start,
                                start,
                                request.customerName(),
                                request.customerPhone(),
                                request.customerEmail()));
        OpenOffer offer =
                new OpenOffer("w1", "waiting-w1-0", request, NOW.toInstant().plus(Duration.ofMinutes(15)));
        WaitingNotices telling = waitingNotices(mail.getSmtp().getPort());

        // when
        telling.tell(new WaitingNotice("marios-italian", offer, WaitingNotice.Kind.OFFERED));
        telling.tell(new WaitingNotice("marios-italian", offer, WaitingNotice.Kind.OFFERED));
        telling.tell(new WaitingNotice("marios-italian", offer, WaitingNotice.Kind.TAKEN));

        // then
        await().until(() -> heard().size() == 2 && receiver.received().size() == 2);
        assertThat(heard().getFirst())
                .isEqualTo(
                        "Good news from Mario's Italian: a table for 4 on Friday, November 27 at 7:00 PM is free now."
                                + " I hold it for you until 12:15 PM. Shall I book it?");
        assertThat(ListeningConversation.Listening.HEARD)
                .allSatisfy(notice ->
                        assertThat(notice.proposal()).map(Proposal::request).contains(request))
                .extracting(notice -> notice.visit().isPresent())
                .containsExactly(false, true);
        assertThat(subjects()).containsExactly("A place became free: Mario's Italian");
        assertThat(GreenMailUtil.getBody(letter("A place became free")))
                .contains("https://talk.example/offer/w1?lang=en");
        assertThat(receiver.received())
                .allSatisfy(message -> assertThat(message.body()).doesNotContain("Ann", "ann@example.com", "+1201"))
                .extracting(message -> message.body().replaceAll(".*\"type\":\"([a-z.-]+)\".*", "$1"))
                .containsExactlyInAnyOrder("waiting-list.offered", "waiting-list.taken");
    }

    private ListeningConversation begin(ConversationId id) {
        ListeningConversation conversation = environment
                .getWorkflowClient()
                .newWorkflowStub(
                        ListeningConversation.class,
                        WorkflowOptions.newBuilder()
                                .setWorkflowId(WorkflowIds.of(id))
                                .setTaskQueue(TaskQueues.BUSINESS)
                                .build());
        WorkflowClient.start(conversation::run);
        return conversation;
    }

    private NotificationActivities channels(int smtp) {
        return EveryChannel.ofAppointments(List.of(
                new ConversationNotifications(city.appointments(), city.businesses(), conversations()),
                new WebhookNotifications(city.appointments(), city.businesses(), webhooks()),
                new MailNotifications(
                        city.appointments(),
                        city.businesses(),
                        new SentNotifications(city.database().jdbi()),
                        new MailPost(Optional.of(server(smtp)), CLOCK),
                        CLOCK)));
    }

    private UpdateNotices updateNotices(BusinessUpdates updates, int smtp) {
        return new UpdateNotices(
                updates,
                city.appointments(),
                city.businesses(),
                notices,
                new UpdateNotices.Channels(new MailPost(Optional.of(server(smtp)), CLOCK), conversations(), webhooks()),
                () -> {});
    }

    private WaitingNotices waitingNotices(int smtp) {
        return new WaitingNotices(
                city.waitingList(),
                city.businesses(),
                notices,
                new UpdateNotices.Channels(new MailPost(Optional.of(server(smtp)), CLOCK), conversations(), webhooks()),
                URI.create("https://talk.example/"));
    }

    private ConversationPost conversations() {
        return new ConversationPost(new LivingConversations(environment.getWorkflowClient()), notices, CLOCK);
    }

    private WebhookPost webhooks() {
        return new WebhookPost(new Webhooks(city.database().jdbi()), notices, environment.getWorkflowClient(), CLOCK);
    }

    private static MailServer server(int port) {
        return new MailServer("127.0.0.1", port, Optional.empty(), Optional.empty(), false, "bookings@xseven.example");
    }

    private static UpdatePlan closing(String date) {
        return new UpdatePlan(
                KEY,
                new UpdateChange(
                        List.of(),
                        List.of(new DateHours(LocalDate.parse(date), true, List.of(), Optional.of("Burst pipe"))),
                        List.of(),
                        List.of()),
                "person:mario",
                Duration.ofHours(24));
    }

    private void book(String id, String local, Optional<ConversationId> conversation) {
        Instant start = LocalDateTime.parse(local).atZone(NOW.getZone()).toInstant();
        BookingRequest request = PortEllis.aTable("marios-italian", local.substring(0, 10), local.substring(11), 4);
        Span visit = new Span(start, start.plus(Duration.ofMinutes(60)));
        city.appointments()
                .hold(
                        new NewAppointment(id, conversation, request, visit, visit, Duration.ofMinutes(10)),
                        List.of(new Placement(
                                List.of(new Resource("table-4", "TABLE", "Table 4", 4)), Optional.empty())));
    }

    private static List<String> heard() {
        return ListeningConversation.Listening.HEARD.stream()
                .map(ConversationNotice::text)
                .toList();
    }

    private List<String> subjects() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(message -> GreenMailUtil.getHeaders(message).replaceAll("(?s).*Subject: ([^\\r\\n]*).*", "$1"))
                .toList();
    }

    private MimeMessage letter(String subject) {
        return Arrays.stream(mail.getReceivedMessages())
                .filter(message -> GreenMailUtil.getHeaders(message).contains("Subject: " + subject))
                .findFirst()
                .orElseThrow();
    }

    private List<String> outcomes(String about) {
        return city.database()
                .jdbi()
                .withHandle(handle -> handle.createQuery("""
                select channel || ' ' || outcome from notices where about = :about order by channel""")
                        .bind("about", about)
                        .mapTo(String.class)
                        .list());
    }
}
