package com.xseven.api.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.booking.Appointment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AppointmentsTest extends OverHttp {

    private static final String ALL = "/api/v1/appointments";

    private Guest ann = new Guest("unknown-yet", Api.on(0));
    private Guest bob = ann;

    @BeforeEach
    void bookTwice() {
        ann = guest();
        bob = guest();
        appointments.add(
                idOf(ann), SmallTown.MARIOS, new ConversationId(ann.conversation()), Appointment.Status.CONFIRMED);
        appointments.add(
                idOf(bob), SmallTown.GLOW, new ConversationId(bob.conversation()), Appointment.Status.COMPLETED);
    }

    @Test
    void shouldShowACustomerTheirOwnAppointmentsInTheBusinesssTime() {
        // when
        Answer own = ann.api().get(ALL);

        // then
        assertThat(own.body().at("/items")).hasSize(1);
        assertThat(own.text("/items/0/appointmentId")).isEqualTo(idOf(ann));
        assertThat(own.text("/items/0/start")).isEqualTo("2026-11-26T19:00:00-05:00");
        assertThat(own.text("/items/0/status")).isEqualTo("CONFIRMED");
        assertThat(own.text("/items/0/customer/name")).isEqualTo("Ann Lee");
        assertThat(own.body().at("/items/0/partySize").asInt()).isEqualTo(4);
    }

    @Test
    void shouldShowStaffTheAppointmentsOfTheirBusiness() {
        // when
        Answer ofMario = mario().get(ALL + "?conversationId=" + ann.conversation());
        Answer ofGloria = gloria().get(ALL + "?conversationId=" + ann.conversation());

        // then
        assertThat(ofMario.body().at("/items")).hasSize(1);
        assertThat(ofGloria.body().at("/items")).isEmpty();
        assertThat(gloria().get(ALL + "?businessId=marios-italian").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldFilterByTimeAndConversation() {
        // given
        String annOnly = ALL + "?conversationId=" + ann.conversation();

        // when, then
        assertThat(operator()
                        .get(annOnly + "&from=2026-11-26T00:00:00-05:00")
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(operator()
                        .get(annOnly + "&to=2026-11-26T19:00:00-05:00")
                        .body()
                        .at("/items"))
                .isEmpty();
        assertThat(operator()
                        .get(annOnly + "&from=2026-11-26T00:00:00+00:00")
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(operator().get(annOnly + "&from=tomorrow").code()).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void shouldCancelOnceForWhoeverMaySeeIt() {
        // when
        Answer cancelled = ann.api().delete(ALL + "/" + idOf(ann));
        Answer again = ann.api().delete(ALL + "/" + idOf(ann));

        // then
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
        assertThat(again.text("/status")).isEqualTo("CANCELLED");
    }

    @Test
    void shouldFreeThePlaceWhenNothingLooksAfterTheAppointmentAnyMore() {
        // given
        appointments.forsake(idOf(ann));

        // when
        Answer cancelled = ann.api().delete(ALL + "/" + idOf(ann));

        // then
        assertThat(cancelled.status()).isEqualTo(200);
        assertThat(cancelled.text("/status")).isEqualTo("CANCELLED");
    }

    @Test
    void shouldTreatAForeignAppointmentAsOneThatNeverWas() {
        // when
        Answer foreign = bob.api().get(ALL + "/" + idOf(ann));
        Answer unknown = bob.api().get(ALL + "/nothing-at-all");
        Answer cancelling = bob.api().delete(ALL + "/" + idOf(ann));

        // then
        assertThat(foreign.code()).isEqualTo("APPOINTMENT_NOT_FOUND").isEqualTo(unknown.code());
        assertThat(cancelling.code()).isEqualTo("APPOINTMENT_NOT_FOUND");
        assertThat(mario().get(ALL + "/" + idOf(ann)).text("/status")).isEqualTo("CONFIRMED");
    }

    @Test
    void shouldNotCancelWhatIsOver() {
        assertThat(bob.api().delete(ALL + "/" + idOf(bob)).code()).isEqualTo("APPOINTMENT_OVER");
    }

    private static String idOf(Guest guest) {
        return "apt-" + guest.conversation();
    }
}
