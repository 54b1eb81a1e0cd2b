package com.xseven.activities.whatif;

import static com.xseven.activities.PortEllis.NOW;

import com.xseven.activities.PortEllis;
import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.activities.burst.DmnBursts;
import com.xseven.activities.recovery.DmnRecovery;
import com.xseven.activities.routing.DmnRouting;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.policy.Policy;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.journal.JournalWriter;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import com.xseven.workflows.conversation.Rehearsal;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.recovery.RecoveryChoice;
import com.xseven.workflows.recovery.RecoveryQuestion;
import com.xseven.workflows.understanding.UnderstandingActivities;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A conversation that took place: its turns are in the journal, and what it booked is in the book. */
final class PastConversation {

    private static final ShippedRules RULES = ShippedRules.load(new CamundaDecisionEngine());
    private static final ConversationId ID = new ConversationId("a-conversation-of-the-past");

    private final PortEllis city;
    private final UnderstandingActivities understanding;
    private final JournalWriter journal;

    PastConversation(PortEllis city, UnderstandingActivities understanding) {
        this.city = city;
        this.understanding = understanding;
        this.journal = new JournalWriter(city.database().jdbi());
    }

    /** Four turns; the third is the yes that books. */
    ConversationId ofABooking() {
        Opening opening = opening(ID, Channel.WEB);
        journal.open(opening);
        Rehearsal talk = new Rehearsal(opening, cast(), this::book);
        List<String> said = List.of(
                "I'd like to book a table for two", "tomorrow at 7 pm", "yes please", "What are your opening hours?");
        for (int turn = 0; turn < said.size(); turn++) {
            Instant at = NOW.toInstant().plusSeconds(60L * (turn + 1));
            CustomerMessage message = new CustomerMessage(new MessageId("m" + turn), said.get(turn), at);
            journal.record(talk.take(List.of(message), at, at.plusMillis(40)));
        }
        return ID;
    }

    /** Messages that came 200 ms after one another, and were answered a second after the first, so many a turn. */
    ConversationId ofABurst(ConversationId id, Channel channel, List<List<String>> turns) {
        Opening opening = opening(id, channel);
        journal.open(opening);
        Rehearsal talk = new Rehearsal(opening, cast(), this::book);
        DmnBursts bursts = new DmnBursts(conversation -> RULES.burstPolicy());
        int waiting = turns.stream().mapToInt(List::size).sum();
        int said = 0;
        for (int turn = 0; turn < turns.size(); turn++) {
            List<CustomerMessage> messages = new ArrayList<>();
            for (String text : turns.get(turn)) {
                messages.add(new CustomerMessage(
                        new MessageId(id.value() + said), text, NOW.toInstant().plusMillis(60_000 + 200L * said)));
                said++;
            }
            Instant at = NOW.toInstant().plusMillis(61_000 + 100L * turn);
            Optional<Intake> intake = waiting > 1
                    ? Optional.of(
                            bursts.decide(new Waiting(channel, talk.standing().stage(), waiting, Optional.of(id))))
                    : Optional.empty();
            journal.record(talk.take(messages, at, at.plusMillis(40), intake));
            waiting -= messages.size();
        }
        return id;
    }

    /** What nobody understands, then the recovery by the rules, then a question that is answered. */
    ConversationId ofARecovery(ConversationId id) {
        Opening opening = opening(id, Channel.WEB);
        journal.open(opening);
        Rehearsal talk = new Rehearsal(opening, cast(), this::book);
        Instant at = NOW.toInstant().plusSeconds(60);
        List<CustomerMessage> lost =
                List.of(new CustomerMessage(new MessageId(id.value() + "-lost"), "flurb glorx", at));
        journal.record(talk.take(lost, at, at.plusMillis(40)));
        Instant later = at.plusSeconds(60);
        RecoveryChoice choice = new DmnRecovery(conversation -> RULES.recovery())
                .choose(new RecoveryQuestion(
                        Optional.empty(), talk.standing().failures(), 0, false, false, Optional.of(id)));
        journal.record(talk.recover(choice, lost, later, later.plusMillis(40)));
        Instant last = later.plusSeconds(60);
        journal.record(talk.take(
                List.of(new CustomerMessage(
                        new MessageId(id.value() + "-hours"), "What are your opening hours?", last)),
                last,
                last.plusMillis(40)));
        return id;
    }

    private Rehearsal.Cast cast() {
        return new Rehearsal.Cast(
                understanding,
                new DmnRouting(conversation -> RULES.agentRouting(), (channel, conversation) -> false),
                new BuiltInAgents(
                        new Policy(), conversation -> PortEllis.houseTables(), city.businesses(), city.books()));
    }

    private ActionOutcome book(int turn, PendingAction action) {
        PendingAction.Book book = (PendingAction.Book) action;
        String id = ID.value() + "-" + turn;
        HoldOutcome.Held held = (HoldOutcome.Held) city.booking()
                .hold(new AppointmentPlan(
                        id, Optional.of(ID), book.request(), Duration.ofSeconds(30), Duration.ofHours(24)));
        city.booking().confirm(new AppointmentKey(id));
        return new ActionOutcome.Booked(id, held.localStart(), held.resource());
    }

    private static Opening opening(ConversationId id, Channel channel) {
        return new Opening(
                id,
                Flow.DEDICATED,
                Optional.of(new BusinessId("marios-italian")),
                Optional.of(Category.FOOD_HOSPITALITY),
                channel,
                "en",
                new Customer(Optional.of("Ann Lee"), Optional.of("+12015550999"), Optional.of("ann@example.com")),
                "Welcome!",
                Duration.ofHours(24),
                Optional.empty(),
                0,
                NOW.toInstant());
    }
}
