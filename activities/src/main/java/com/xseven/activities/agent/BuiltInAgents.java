package com.xseven.activities.agent;

import com.xseven.activities.booking.BookingDesk;
import com.xseven.activities.memory.Claim;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.ordering.OrderInquiries;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.policy.HouseRules;
import com.xseven.dialogue.policy.Policy;
import com.xseven.dialogue.policy.Step;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.words.Courtesies;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.workflows.agent.AgentActivities;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Rulings;
import com.xseven.workflows.agent.Thinking;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Thinks with the built-in policy. Its tools read, and cheaply, so that it gathers facts by itself: each as an activity of its
 * own would double the events of a turn. The one thing that they write, wrong guesses at orders, is the same however often a turn
 * is thought through.
 */
public final class BuiltInAgents implements AgentActivities {

    private static final int MOST_STEPS = 6;

    private final Policy policy;
    private final Function<Optional<ConversationId>, HouseTables> tables;
    private final KnownBusinesses businesses;
    private final Books books;

    /** Where facts are looked up. */
    public record Books(BookingDesk desk, OrderInquiries orders, WaitingList waitingList, Recall recall) {}

    /** Takes the tables that rule for a conversation at the moment, once a thought. */
    public BuiltInAgents(
            Policy policy,
            Function<Optional<ConversationId>, HouseTables> tables,
            KnownBusinesses businesses,
            Books books) {
        this.policy = policy;
        this.tables = tables;
        this.businesses = businesses;
        this.books = books;
    }

    @Override
    public Thinking think(Question question) {
        return question.flow() == Flow.DEDICATED ? thinkFor(question) : declined(question);
    }

    private static Thinking declined(Question question) {
        Thought.Answer answer = new Thought.Answer(
                Courtesies.onlyForCustomersOfABusiness(question.understood().language()));
        return new Thinking(question.dialogue(), answer, List.of(), List.of());
    }

    private Thinking thinkFor(Question question) {
        Business business = businesses.get(question.business().orElseThrow());
        ZonedDateTime now = question.at().atZone(business.zone());
        List<Fact> found = new ArrayList<>();
        question.outcome().ifPresent(outcome -> found.add(new Fact.ActionDone(outcome)));
        List<String> tools = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        HouseRules rules = new DmnHouseRules(
                tables.apply(question.conversation()), question.flow(), question.failures(), decisions);
        for (int steps = 0; steps < MOST_STEPS; steps++) {
            Step step =
                    policy.think(question.dialogue(), question.understood(), new Facts(business, now, found), rules);
            switch (step.thought()) {
                case Thought.Conclusion conclusion -> {
                    List<Decision> shortened = decisions.stream()
                            .map(decision -> Rulings.shortened(decision, question))
                            .toList();
                    return new Thinking(step.state(), conclusion, tools, shortened, !step.helped());
                }
                case Thought.UseTools use -> {
                    for (ToolCall call : use.calls()) {
                        found.add(answer(call, question, business, now, decisions));
                        tools.add(name(call));
                    }
                }
                case Thought.Consult consult ->
                    throw new IllegalStateException("Expected the built-in policy to think alone, but it consults");
            }
        }
        throw new IllegalStateException("Expected a conclusion after " + MOST_STEPS + " steps, but there was none");
    }

    private Fact answer(
            ToolCall call, Question question, Business business, ZonedDateTime now, List<Decision> decisions) {
        return switch (call) {
            case ToolCall.CheckBooking check ->
                checked(check.request(), check(question, business, check.request(), now), decisions);
            case ToolCall.CheckMove move ->
                checked(
                        move.request(),
                        books.desk()
                                .in(question.conversation())
                                .checkMove(business, move.appointmentId(), move.request(), now),
                        decisions);
            case ToolCall.LookUpOrder(String orderId) ->
                new Fact.OrderLookedUp(orderId, books.orders().status(orderId));
            case ToolCall.FindOrder wanted ->
                new Fact.OrderFound(wanted.number(), books.orders().find(wanted, asker(question)));
            case ToolCall.Recall wanted -> new Fact.Recalled(recalled(wanted, question, business));
            case ToolCall.LookUpOffer(BookingRequest request) ->
                new Fact.OfferLookedUp(
                        request, held(question, business, request).isPresent());
        };
    }

    private Recollection recalled(ToolCall.Recall wanted, Question question, Business business) {
        return books.recall()
                .all(
                        new Claim(wanted.name(), wanted.phone(), wanted.email()),
                        new Recall.Asker(business, question.conversation(), question.at()));
    }

    /** What is held off the waiting list for this conversation is free for it. */
    private BookingDesk.Verdict check(Question question, Business business, BookingRequest request, ZonedDateTime now) {
        BookingDesk asked = books.desk().in(question.conversation());
        return held(question, business, request)
                .map(held -> asked.checkMove(business, held.appointmentId(), request, now))
                .orElseGet(() -> asked.check(business, request, now));
    }

    private Optional<WaitingEntry.Offer> held(Question question, Business business, BookingRequest request) {
        Instant start =
                request.date().atTime(request.time()).atZone(business.zone()).toInstant();
        return question.conversation()
                .flatMap(
                        conversation -> books.waitingList().offered(conversation, new BusinessId(business.id()), start))
                .flatMap(WaitingEntry::offered);
    }

    private static OrderInquiries.Asker asker(Question question) {
        return new OrderInquiries.Asker(question.business().orElseThrow(), question.conversation(), question.at());
    }

    private static Fact checked(BookingRequest request, BookingDesk.Verdict verdict, List<Decision> decisions) {
        verdict.ruling().ifPresent(decisions::add);
        return new Fact.BookingChecked(request, verdict.check());
    }

    private static String name(ToolCall call) {
        return switch (call) {
            case ToolCall.CheckBooking check -> "check-booking";
            case ToolCall.CheckMove move -> "check-move";
            case ToolCall.LookUpOrder lookUp -> "look-up-order";
            case ToolCall.FindOrder find -> "find-order";
            case ToolCall.LookUpOffer lookUp -> "look-up-offer";
            case ToolCall.Recall recall -> "recall";
        };
    }
}
