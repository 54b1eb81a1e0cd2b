package com.xseven.activities.waiting;

import static com.xseven.activities.PortEllis.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.activities.booking.JdbiBooking;
import com.xseven.activities.booking.WaitingDesk;
import com.xseven.activities.timing.DmnTimeLimits;
import com.xseven.activities.timing.LoneDecisions;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.policy.Policy;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.limit.TimeLimits;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.booking.Appointment;
import com.xseven.store.decision.DecisionKey;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.store.decision.Decisions;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.waiting.WaitingStatus;
import com.xseven.store.waiting.WaitingWish;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.waiting.JoinOutcome;
import com.xseven.workflows.waiting.OfferClosing;
import com.xseven.workflows.waiting.OfferEnd;
import com.xseven.workflows.waiting.OpenOffer;
import com.xseven.workflows.waiting.WaitingJoin;
import com.xseven.workflows.waiting.WaitingLeave;
import com.xseven.workflows.waiting.WaitingRound;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The colourist of a salon is booked out at one, and others wait for her. */
class JdbiWaitingIT {

    private static final String SALON = "lux-hair-lounge";
    private static final BusinessId LUX = new BusinessId(SALON);
    private static final LocalDateTime ONE = LocalDateTime.parse("2026-12-02T13:00");
    private static final ConversationId ANN = new ConversationId("conversation-ann");

    private final List<BusinessId> walks = new ArrayList<>();
    private PortEllis city;
    private JdbiBooking booking;
    private JdbiWaiting waiting;

    @BeforeEach
    void fill() {
        city = new PortEllis();
        booking = city.booking(walks::add);
        waiting = new JdbiWaiting(
                city.waiters(walks::add),
                new WaitingDesk(city.desk(), city.appointments(), limits()),
                city.appointments(),
                city.businesses(),
                InstantSource.fixed(NOW.toInstant()));
        assertThat(booking.hold(plan("taken", Optional.empty()))).isInstanceOf(HoldOutcome.Held.class);
        booking.confirm(new AppointmentKey("taken"));
    }

    private DmnTimeLimits limits() {
        TimeLimits table = ShippedRules.load(new CamundaDecisionEngine()).timeLimits();
        return new DmnTimeLimits(
                () -> table, new LoneDecisions(decisions()::add, InstantSource.fixed(NOW.toInstant())));
    }

    private Decisions decisions() {
        return new Decisions(city.database().jdbi());
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void shouldOfferNothingWhileNothingIsFree() {
        // given
        join("ann", Optional.of(ANN));

        // then
        assertThat(next()).isEmpty();
        assertThat(status("ann")).isEqualTo(WaitingStatus.WAITING);
    }

    @Test
    void shouldHoldThePlaceForTheFirstWhenItBecomesFree() {
        // given
        join("ann", Optional.of(ANN));
        join("bob", Optional.empty());

        // when
        booking.cancel(new AppointmentKey("taken"));
        booking.cancel(new AppointmentKey("taken"));
        Optional<OpenOffer> offer = next();

        // then
        assertThat(walks).containsExactly(LUX, LUX);
        assertThat(offer).hasValueSatisfying(open -> {
            assertThat(open.entryId()).isEqualTo("ann");
            assertThat(open.request().date().atTime(open.request().time())).isEqualTo(ONE);
            assertThat(open.until()).isAfterOrEqualTo(NOW.toInstant().plus(Duration.ofMinutes(15)));
        });
        assertThat(city.appointments().find("waiting-ann-0"))
                .map(Appointment::status)
                .contains(Appointment.Status.HELD);
        assertThat(next("ann")).isEmpty();
        assertThat(decisions()
                        .find(new DecisionQuery(
                                "time-limits",
                                Optional.empty(),
                                DecisionKey.until(NOW.toInstant().plusSeconds(1)),
                                9))
                        .items())
                .as("one place, held once")
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.decision().rows()).containsExactly("offer");
                    assertThat(kept.occasion().askedBy()).contains("waiting-list:waiting-ann-0");
                    assertThat(kept.occasion().business()).contains(LUX.value());
                });
    }

    @Test
    void shouldNameTheSameOfferAgainWhenWordOfItWasLost() {
        // given
        join("ann", Optional.of(ANN));
        booking.cancel(new AppointmentKey("taken"));
        Optional<OpenOffer> offer = next();

        // then
        assertThat(next()).isEqualTo(offer).isPresent();
    }

    @Test
    void shouldOfferUnderAnotherNameWhenAHoldRanOutUnheard() {
        // given
        join("ann", Optional.of(ANN));
        booking.cancel(new AppointmentKey("taken"));
        booking.hold(plan("waiting-ann-0", Optional.empty()));
        city.appointments().withdraw("waiting-ann-0");

        // then
        assertThat(next()).map(OpenOffer::appointmentId).contains("waiting-ann-1");
    }

    @Test
    void shouldGiveThePlaceToTheNextWhenTheFirstLetsItPass() {
        // given
        join("ann", Optional.of(ANN));
        join("bob", Optional.empty());
        booking.cancel(new AppointmentKey("taken"));
        OpenOffer offer = next().orElseThrow();

        // when
        OfferEnd end = waiting.close(new OfferClosing(offer, OfferEnd.How.EXPIRED));

        // then
        assertThat(end.how()).isEqualTo(OfferEnd.How.EXPIRED);
        assertThat(waiting.close(new OfferClosing(offer, OfferEnd.How.EXPIRED))).isEqualTo(end);
        assertThat(status("ann")).isEqualTo(WaitingStatus.EXPIRED);
        assertThat(next()).map(OpenOffer::entryId).contains("bob");
    }

    @Test
    void shouldBecomeAnAppointmentWhenItIsAccepted() {
        // given
        join("ann", Optional.of(ANN));
        booking.cancel(new AppointmentKey("taken"));
        OpenOffer offer = next().orElseThrow();

        // when
        OfferEnd end = waiting.close(new OfferClosing(offer, OfferEnd.How.TAKEN));
        HoldOutcome held = booking.hold(new AppointmentPlan(
                offer.appointmentId(),
                Optional.empty(),
                offer.request(),
                Duration.ofSeconds(30),
                Duration.ofHours(24)));
        booking.confirm(new AppointmentKey(offer.appointmentId()));

        // then
        assertThat(end.how()).isEqualTo(OfferEnd.How.TAKEN);
        assertThat(held)
                .isInstanceOfSatisfying(
                        HoldOutcome.Held.class,
                        place -> assertThat(place.localStart()).isEqualTo(ONE));
        assertThat(city.appointments().find(offer.appointmentId()))
                .map(Appointment::status)
                .contains(Appointment.Status.CONFIRMED);
        assertThat(status("ann")).isEqualTo(WaitingStatus.TAKEN);
        assertThat(waiting.close(new OfferClosing(offer, OfferEnd.How.EXPIRED)).how())
                .isEqualTo(OfferEnd.How.TAKEN);
    }

    @Test
    void shouldTakeTheHeldPlaceOverWhenItsConversationBooksIt() {
        // given
        join("ann", Optional.of(ANN));
        booking.cancel(new AppointmentKey("taken"));
        OpenOffer offer = next().orElseThrow();

        // when
        HoldOutcome others = booking.hold(plan("others", Optional.of(new ConversationId("conversation-bob"))));
        HoldOutcome own = booking.hold(plan("own", Optional.of(ANN)));

        // then
        assertThat(others).isInstanceOf(HoldOutcome.Taken.class);
        assertThat(own).isInstanceOf(HoldOutcome.Held.class);
        assertThat(status("ann")).isEqualTo(WaitingStatus.TAKEN);
        assertThat(city.appointments().find(offer.appointmentId()))
                .map(Appointment::status)
                .contains(Appointment.Status.CANCELLED);
        assertThat(waiting.close(new OfferClosing(offer, OfferEnd.How.TAKEN)).how())
                .isEqualTo(OfferEnd.How.NOT_OPEN);
    }

    @Test
    void shouldProposeTheHeldPlaceInItsOwnConversationAlone() {
        // given
        join("ann", Optional.of(ANN));
        booking.cancel(new AppointmentKey("taken"));
        next();

        // then
        assertThat(thought(ANN)).isInstanceOf(Thought.Propose.class);
        assertThat(thought(new ConversationId("conversation-bob"))).isInstanceOf(Thought.Ask.class);
    }

    /** What is thought of a wish for one o'clock in a conversation. */
    private Thought thought(ConversationId conversation) {
        BuiltInAgents agents =
                new BuiltInAgents(new Policy(), _ -> PortEllis.houseTables(), city.businesses(), city.books());
        SortedMap<SlotName, String> slots = new TreeMap<>(
                Map.of(SlotName.DATE, ONE.toLocalDate().toString(), SlotName.OFFER, "color", SlotName.TIME, "12:00"));
        SortedMap<SlotName, String> known =
                new TreeMap<>(Map.of(SlotName.NAME, "Ann Lee", SlotName.PHONE, "+12015550999"));
        Command at = new Command.SetSlot(SlotName.TIME, "13:00", new Evidence(0, 0, 1, "test"));
        return agents.think(new Question(
                        Flow.DEDICATED,
                        Optional.of(LUX),
                        NOW.toInstant(),
                        DialogueState.knowing(known)
                                .withTasks(List.of(new TaskFrame(Intent.BOOK, slots, Optional.empty()))),
                        new Understood(Intent.BOOK, 1, "en", List.of(at)),
                        Optional.empty(),
                        Optional.of(conversation),
                        0))
                .conclusion();
    }

    @Test
    void shouldWaitForTheTimeAroundWhatWasAskedForInAConversation() {
        // when
        waiting.join(new WaitingJoin("ann", ANN, plan("ann", Optional.of(ANN)).request(), Duration.ofHours(2)));

        // then
        Instant one = ONE.atZone(NOW.getZone()).toInstant();
        assertThat(city.waitingList().find("ann").map(WaitingEntry::wish)).hasValueSatisfying(wish -> {
            assertThat(wish.conversation()).contains(ANN);
            assertThat(wish.from()).isEqualTo(one.minus(Duration.ofHours(2)));
            assertThat(wish.wished()).isEqualTo(one);
            assertThat(wish.to()).isEqualTo(one.plus(Duration.ofHours(2)));
        });
        assertThat(walks).containsExactly(LUX);
    }

    @Test
    void shouldGiveThePlaceToTheNextAtOnceWhenTheFirstSaysNoInTheirConversation() {
        // given
        join("ann", Optional.of(ANN));
        join("bob", Optional.empty());
        booking.cancel(new AppointmentKey("taken"));
        OpenOffer offer = next().orElseThrow();
        walks.clear();
        WaitingLeave no = new WaitingLeave(ANN, offer.request());

        // when
        waiting.leave(no);
        waiting.leave(no);

        // then
        assertThat(status("ann")).isEqualTo(WaitingStatus.DECLINED);
        assertThat(walks).containsExactly(LUX, LUX);
        assertThat(next("ann")).map(OpenOffer::entryId).contains("bob");
        assertThat(waiting.close(new OfferClosing(offer, OfferEnd.How.EXPIRED)).how())
                .isEqualTo(OfferEnd.How.DECLINED);
        assertThat(next("ann", "bob")).isEmpty();
    }

    @Test
    void shouldSayWhenSomebodyWaitsForEnough() {
        // given
        for (int wish = 1; wish <= WaitingList.MOST_AT_ONCE; wish++) {
            assertThat(waiting.join(wish("ann-" + wish))).isEqualTo(new JoinOutcome.Joined());
        }

        // then
        assertThat(waiting.join(wish("ann-more"))).isEqualTo(new JoinOutcome.WaitsEnough(WaitingList.MOST_AT_ONCE));
    }

    private static WaitingJoin wish(String id) {
        return new WaitingJoin(id, ANN, plan(id, Optional.of(ANN)).request(), Duration.ofHours(2), Optional.of("en"));
    }

    private Optional<OpenOffer> next(String... open) {
        return waiting.next(new WaitingRound(SALON, List.of(open))).offer();
    }

    private WaitingStatus status(String entry) {
        return city.waitingList().find(entry).map(WaitingEntry::status).orElseThrow();
    }

    private void join(String id, Optional<ConversationId> conversation) {
        Instant one = ONE.atZone(NOW.getZone()).toInstant();
        city.waitingList()
                .join(
                        id,
                        new WaitingWish(
                                LUX,
                                conversation,
                                Optional.of("color"),
                                Optional.empty(),
                                1,
                                one,
                                one,
                                one,
                                Optional.of("Ann Lee"),
                                Optional.empty(),
                                Optional.empty()));
    }

    private static AppointmentPlan plan(String id, Optional<ConversationId> conversation) {
        BookingRequest request = new BookingRequest(
                SALON,
                ONE.toLocalDate(),
                ONE.toLocalTime(),
                1,
                Optional.of("color"),
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.empty(),
                Optional.empty());
        return new AppointmentPlan(id, conversation, request, Duration.ofSeconds(30), Duration.ofHours(24));
    }
}
