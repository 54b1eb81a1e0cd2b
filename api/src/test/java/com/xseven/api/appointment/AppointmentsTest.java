package com.xseven.api.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.booking.Appointment;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(own.text("/items/0/start")).isEqualTo("2066-11-26T19:00:00-05:00");
        assertThat(own.text("/items/0/status")).isEqualTo("CONFIRMED");
        assertThat(own.text("/items/0/customer/name")).isEqualTo("Ann Lee");
        assertThat(own.body().at("/items/0/partySize").asInt()).isEqualTo(4);
    }

    @Test
    void shouldMoveAnAppointmentWhenItIsAsTheCallerSawIt() {
        // given
        String tag = ann.api().get(ALL + "/" + idOf(ann)).header("ETag");

        // when
        Answer moved = ann.api().patch(ALL + "/" + idOf(ann), "{\"time\":\"20:00\",\"partySize\":3}", "If-Match", tag);
        Answer late = ann.api().patch(ALL + "/" + idOf(ann), "{\"time\":\"21:00\"}", "If-Match", tag);

        // then
        assertThat(moved.status()).isEqualTo(200);
        assertThat(moved.text("/start")).isEqualTo("2066-11-26T20:00:00-05:00");
        assertThat(moved.body().at("/partySize").asInt()).isEqualTo(3);
        assertThat(moved.header("ETag")).isNotEqualTo(tag);
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.code()).isEqualTo("PRECONDITION_FAILED");
    }

    @Test
    void shouldOfferOtherTimesWhenThePlaceIsTaken() {
        // given
        appointments.isFullBut(LocalDateTime.parse("2066-11-26T20:30"));

        // when
        Answer refused = ann.api().patch(ALL + "/" + idOf(ann), "{\"start\":\"2066-11-26T20:00:00-05:00\"}");

        // then
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("SLOT_TAKEN");
        assertThat(refused.text("/alternatives/0")).isEqualTo("2066-11-26T20:30:00-05:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                       | start
            {"time":"late"}                                          | time
            {"date":"tomorrow"}                                      | date
            {"start":"2066-11-26"}                                   | start
            {"start":"2066-11-26T20:00:00-05:00","time":"20:00"}     | start
            {"partySize":0}                                          | partySize
            {"status":"CONFIRMED"}                                   | status
            {"status":"NO_SHOW","time":"20:00"}                      | status
            """)
    void shouldNameTheFieldWhenAChangeCannotBeRead(String json, String field) {
        // when
        Answer refused = mario().patch(ALL + "/" + idOf(ann), json);

        // then
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("INVALID_REQUEST");
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void shouldGiveTheInvitationToThoseWhoMaySeeTheAppointment() {
        // when
        Answer own = ann.api().get(ALL + "/" + idOf(ann) + "/invitation.ics");
        Answer ofBob = bob.api().get(ALL + "/" + idOf(ann) + "/invitation.ics");

        // then
        assertThat(own.header("Content-Type")).startsWith("text/calendar").contains("method=REQUEST");
        assertThat(own.response().body()).contains("DTSTART:20661127T000000Z\r\n", "SEQUENCE:0\r\n");
        assertThat(ofBob.code()).isEqualTo("APPOINTMENT_NOT_FOUND");
    }

    @Test
    void shouldLetOnlyStaffNoteThatNobodyCame() {
        // when
        Answer ofAnn = ann.api().patch(ALL + "/" + idOf(ann), "{\"status\":\"NO_SHOW\"}");
        Answer ofGloria = gloria().patch(ALL + "/" + idOf(ann), "{\"status\":\"NO_SHOW\"}");
        Answer ofMario = mario().patch(ALL + "/" + idOf(ann), "{\"status\":\"NO_SHOW\"}");

        // then
        assertThat(ofAnn.code()).isEqualTo("FORBIDDEN");
        assertThat(ofGloria.code()).isEqualTo("APPOINTMENT_NOT_FOUND");
        assertThat(ofMario.text("/status")).isEqualTo("NO_SHOW");
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
                        .get(annOnly + "&from=2066-11-26T00:00:00-05:00")
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(operator()
                        .get(annOnly + "&to=2066-11-26T19:00:00-05:00")
                        .body()
                        .at("/items"))
                .isEmpty();
        assertThat(operator()
                        .get(annOnly + "&from=2066-11-26T00:00:00+00:00")
                        .body()
                        .at("/items"))
                .hasSize(1);
        assertThat(operator().get(annOnly + "&from=tomorrow").code()).isEqualTo("INVALID_PARAMETER");
    }

    @Test
    void shouldTakeADateForTheWholeDayInTheBusinesssTimeOrElseInUtc() {
        // given
        String here = ALL + "?businessId=marios-italian&conversationId=" + ann.conversation();
        String anywhere = ALL + "?conversationId=" + ann.conversation();

        // when, then
        assertThat(itemsOf(here + "&from=2066-11-26&to=2066-11-26")).isEqualTo(1);
        assertThat(itemsOf(here + "&from=2066-11-27")).isZero();
        assertThat(itemsOf(here + "&to=2026-11-25")).isZero();
        assertThat(itemsOf(anywhere + "&from=2066-11-27&to=2066-11-27")).isEqualTo(1);
        assertThat(itemsOf(anywhere + "&to=2066-11-26")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-45",
                "2026-02-30",
                "tomorrow",
                "2066-11-27T10:00:00",
                "27.11.2026",
                "%2B999999999-01-01",
                "%2B99999-01-01T00:00:00Z",
                "0000-01-01"
            })
    void shouldSayWhichTimeIsWrong(String time) {
        for (String name : List.of("from", "to")) {
            // when
            Answer refused = operator().get(ALL + "?" + name + "=" + time);

            // then
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.code()).isEqualTo("INVALID_PARAMETER");
            assertThat(refused.text("/errors/0/field")).isEqualTo(name);
            assertThat(refused.text("/errors/0/message")).contains("2027-01-31");
        }
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
    void shouldLeaveWhatBeginsSoonToTheStaff() {
        // given
        appointments.begin(idOf(ann), clock.instant().plus(Duration.ofHours(2)).minusSeconds(1));

        // when
        Answer cancelled = ann.api().delete(ALL + "/" + idOf(ann));
        Answer moved = ann.api().patch(ALL + "/" + idOf(ann), "{\"time\": \"23:00\"}");
        Answer byStaff = mario().delete(ALL + "/" + idOf(ann));

        // then
        assertThat(cancelled.code()).isEqualTo("TOO_LATE_TO_CHANGE");
        assertThat(moved.code()).isEqualTo("TOO_LATE_TO_CHANGE");
        assertThat(byStaff.text("/status")).isEqualTo("CANCELLED");
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

    private int itemsOf(String address) {
        return operator().get(address).body().at("/items").size();
    }

    private static String idOf(Guest guest) {
        return "apt-" + guest.conversation();
    }
}
