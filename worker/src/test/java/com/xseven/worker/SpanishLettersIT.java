package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import com.xseven.store.booking.Appointments;
import com.xseven.store.journal.Journal;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationWorkflow;
import com.xseven.workflows.conversation.EndRequest;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowOptions;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker and a real SMTP server: whoever talks in a language gets letters in it. */
class SpanishLettersIT {

    private static final Duration PATIENCE = WholeWorker.PATIENCE;
    private static final List<String> HOLIDAYS = List.of("12-25", "01-01");

    private final ConversationId id = new ConversationId(UUID.randomUUID().toString());
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void shouldWriteInSpanishToWhoeverBookedInASpanishConversation() {
        try (ConfigurableApplicationContext worker = WholeWorker.start(Map.of(
                "XSEVEN_SMTP_HOST", "127.0.0.1",
                "XSEVEN_SMTP_PORT", Integer.toString(mail.getSmtp().getPort()),
                "XSEVEN_SMTP_STARTTLS", "false"))) {
            // given
            WorkflowClient temporal = worker.getBean(WorkflowClient.class);
            ConversationWorkflow conversation = begin(temporal);

            // when
            say(worker, conversation, "a table for 2 on " + aDayThatIsNoHoliday() + " at 4pm");
            say(worker, conversation, "yes");

            // then
            await().atMost(PATIENCE).until(() -> letters().contains("Su reserva está confirmada: Burger Barn"));
            Appointment appointment = appointment(worker);
            assertThat(appointment.language()).isEqualTo("es");
            assertThat(bodies())
                    .contains("Hola, Ann Lee:", "una mesa para 2", "16:00 h", "SUMMARY:Mesa para 2 en Burger Barn");
            temporal.newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(appointment.id()))
                    .cancel(new Cancellation("the oven is broken"));
            await().atMost(PATIENCE).until(() -> letters().contains("Su reserva está cancelada: Burger Barn"));
            conversation.end(new EndRequest(Optional.empty(), Optional.empty()));
        }
    }

    private List<String> letters() throws Exception {
        List<String> subjects = new ArrayList<>();
        for (MimeMessage message : mail.getReceivedMessages()) {
            subjects.add(message.getSubject());
        }
        return subjects;
    }

    /** Decoded, since what is not ASCII travels in another form. */
    private String bodies() {
        return Arrays.stream(mail.getReceivedMessages())
                .map(SpanishLettersIT::text)
                .reduce("", String::concat);
    }

    private static String text(MimeMessage message) {
        try {
            if (!(message.getContent() instanceof MimeMultipart parts)) {
                return decoded(message);
            }
            StringBuilder text = new StringBuilder();
            for (int place = 0; place < parts.getCount(); place++) {
                text.append(decoded(parts.getBodyPart(place)));
            }
            return text.toString();
        } catch (IOException | MessagingException unreadable) {
            throw new IllegalStateException("Expected a letter that can be read", unreadable);
        }
    }

    private static String decoded(Part part) throws IOException, MessagingException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private Appointment appointment(ConfigurableApplicationContext worker) {
        return worker.getBean(Appointments.class)
                .find(new AppointmentQuery(
                        Optional.empty(), Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty(), 1))
                .getFirst();
    }

    private static LocalDate aDayThatIsNoHoliday() {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        return IntStream.rangeClosed(16, 18)
                .mapToObj(today::plusDays)
                .filter(day -> HOLIDAYS.stream().noneMatch(day.toString()::endsWith))
                .findFirst()
                .orElseThrow();
    }

    private ConversationWorkflow begin(WorkflowClient temporal) {
        ConversationWorkflow conversation = temporal.newWorkflowStub(
                ConversationWorkflow.class,
                WorkflowOptions.newBuilder()
                        .setWorkflowId(WorkflowIds.of(id))
                        .setTaskQueue(TaskQueues.CONVERSATIONS)
                        .build());
        WorkflowClient.start(
                conversation::run,
                Conversation.begin(new Opening(
                        id,
                        Flow.DEDICATED,
                        Optional.of(new BusinessId("burger-barn")),
                        Optional.of(Category.FOOD_HOSPITALITY),
                        Channel.WEB,
                        "es",
                        new Customer(
                                Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.of("ann@example.com")),
                        "Welcome!",
                        Duration.ofHours(1),
                        Optional.of(Duration.ofSeconds(3)),
                        0,
                        Instant.now())));
        return conversation;
    }

    private void say(ConfigurableApplicationContext worker, ConversationWorkflow conversation, String text) {
        MessageId message = new MessageId(UUID.randomUUID().toString());
        conversation.receive(new CustomerMessage(message, text, Instant.now()));
        await().atMost(PATIENCE)
                .until(() -> worker.getBean(Journal.class).history(id, 0, 50).entries().stream()
                        .anyMatch(entry -> entry.replyTo().contains(message)));
    }
}
