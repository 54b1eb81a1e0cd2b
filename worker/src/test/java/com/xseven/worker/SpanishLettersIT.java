package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.AppointmentQuery;
import com.xseven.store.booking.Appointments;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.journal.Customer;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker and a real SMTP server: whoever talks in a language gets letters in it. */
class SpanishLettersIT {

    private static final Duration PATIENCE = WholeWorker.PATIENCE;

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
            Talk talk = Talk.begun(
                    worker,
                    "es",
                    new Customer(Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.of("ann@example.com")));

            // when
            talk.say("a table for 2 on " + Talk.openDay(16) + " at 4pm");
            talk.say("yes");

            // then
            await().atMost(PATIENCE).until(() -> letters().contains("Su reserva está confirmada: Burger Barn"));
            Appointment appointment = appointment(worker, talk);
            assertThat(appointment.language()).isEqualTo("es");
            assertThat(bodies())
                    .contains("Hola, Ann Lee:", "una mesa para 2", "16:00 h", "SUMMARY:Mesa para 2 en Burger Barn");
            talk.temporal()
                    .newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(appointment.id()))
                    .cancel(new Cancellation("the oven is broken"));
            await().atMost(PATIENCE).until(() -> letters().contains("Su reserva está cancelada: Burger Barn"));
            talk.end();
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

    private static Appointment appointment(ConfigurableApplicationContext worker, Talk talk) {
        return worker.getBean(Appointments.class)
                .find(new AppointmentQuery(
                        Optional.empty(),
                        Optional.of(talk.id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        1))
                .getFirst();
    }
}
