package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.store.Database;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.booking.AppointmentWorkflow;
import com.xseven.workflows.booking.Cancellation;
import com.xseven.workflows.journal.Customer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker: what somebody else does to an appointment appears in the conversation that asked for it, once. */
class ToldConversationIT {

    @Test
    void shouldHearOfACancellationByStaffAndNothingOfWhatItAskedForItself() {
        try (ConfigurableApplicationContext worker = WholeWorker.start()) {
            // given
            Talk talk = Talk.begun(
                    worker, "en", new Customer(Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.empty()));
            talk.say("a table for 2 on " + Talk.openDay(13) + " at 4pm");
            talk.say("yes");
            String appointment = appointment(worker, talk);
            await().atMost(WholeWorker.PATIENCE).until(() -> isTold(worker, appointment, "CONFIRMATION"));

            // when
            talk.temporal()
                    .newWorkflowStub(AppointmentWorkflow.class, WorkflowIds.ofAppointment(appointment))
                    .cancel(new Cancellation("the oven is broken"));

            // then
            await().atMost(WholeWorker.PATIENCE).until(() -> talk.history().size() == 6);
            HistoryEntry told = talk.history().getLast();
            assertThat(told.role()).isEqualTo(HistoryEntry.Speaker.ASSISTANT);
            assertThat(told.replyTo()).isEmpty();
            assertThat(told.text()).contains("is cancelled").doesNotContain("oven");
            assertThat(talk.workflow().state().turn()).isEqualTo(3);
            talk.end();
        }
    }

    private static String appointment(ConfigurableApplicationContext worker, Talk talk) {
        return worker.getBean(Database.class)
                .jdbi()
                .withHandle(handle -> handle.createQuery("select id from appointments where conversation_id = :id")
                        .bind("id", talk.id().value())
                        .mapTo(String.class)
                        .one());
    }

    private static boolean isTold(ConfigurableApplicationContext worker, String appointment, String kind) {
        return worker.getBean(Database.class)
                .jdbi()
                .withHandle(handle -> handle.createQuery(
                                "select exists (select from notifications where appointment_id = :id and kind = :kind)")
                        .bind("id", appointment)
                        .bind("kind", kind)
                        .mapTo(Boolean.class)
                        .one());
    }
}
