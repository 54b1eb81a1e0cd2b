package com.xseven.dialogue.policy;

import com.xseven.dialogue.answer.OffersAsked;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.card.Card;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.ordering.PlacedOrder;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes cards of what an answer tells. */
final class Cards {

    /** A list that is longer is read in the words; the card would fill a telephone's screen several times. */
    private static final int MOST_OFFERS = 12;

    private static final String CONFIRMED = "CONFIRMED";
    private static final DateTimeFormatter RFC_3339 = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX");

    private Cards() {}

    /** The offers that the answers to questions name. */
    static List<Card> offers(List<Command.AskFact> questions, Business business) {
        List<Offer> named = questions.stream()
                .filter(question -> question.about() == Intent.ASK_OFFERS)
                .flatMap(question -> OffersAsked.in(question, business).stream())
                .distinct()
                .limit(MOST_OFFERS)
                .toList();
        return named.isEmpty() ? List.of() : List.of(Card.Offers.of(named));
    }

    /** Starts to choose from; {@code says} has the words for each. */
    static List<Card> slots(List<LocalDateTime> starts, List<String> says, Business business) {
        List<Card.Slots.Start> items = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            items.add(new Card.Slots.Start(start(starts.get(i), business), says.get(i)));
        }
        return items.isEmpty() ? List.of() : List.of(new Card.Slots(items));
    }

    /** What waits for a yes, unless it only takes something away. */
    static List<Card> proposed(PendingAction action, Business business) {
        return switch (action) {
            case PendingAction.Book(BookingRequest request, var words) -> List.of(proposed(request, business));
            case PendingAction.Reschedule(var id, BookingRequest request, var words) ->
                List.of(proposed(request, business));
            case PendingAction.Order(OrderRequest request, var words) ->
                List.of(order(Optional.empty(), request, Card.PROPOSED));
            case PendingAction.Cancel cancel -> List.of();
            case PendingAction.CancelOrder cancel -> List.of();
            case PendingAction.Wait wait -> List.of();
            case PendingAction.LeavePlace leave -> List.of();
        };
    }

    /** What a yes brought about. */
    static List<Card> done(Optional<PendingAction> action, ActionOutcome outcome, Business business) {
        return action
                .flatMap(done -> switch (done) {
                    case PendingAction.Book(BookingRequest request, var words) -> booked(request, outcome, business);
                    case PendingAction.Reschedule(var id, BookingRequest request, var words) ->
                        booked(request, outcome, business);
                    case PendingAction.Order(OrderRequest request, var words) -> ordered(request, outcome);
                    case PendingAction.Cancel cancel -> Optional.<Card>empty();
                    case PendingAction.CancelOrder cancel -> Optional.<Card>empty();
                    case PendingAction.Wait wait -> Optional.<Card>empty();
                    case PendingAction.LeavePlace leave -> Optional.<Card>empty();
                })
                .stream()
                .toList();
    }

    /** How far an order is that was looked up in this turn; nothing of one that was made elsewhere, which only its own conversation may look into. */
    static List<Card> tracked(List<Fact> found, Optional<PlacedOrder> spokenOf) {
        return found.stream()
                .filter(Fact.OrderLookedUp.class::isInstance)
                .map(Fact.OrderLookedUp.class::cast)
                .filter(order -> spokenOf.filter(PlacedOrder::elsewhere).isEmpty())
                .flatMap(order -> order.status().stream().map(status -> standing(order.orderId(), status)))
                .toList();
    }

    private static Card standing(String orderId, OrderStatus status) {
        return new Card.Order(
                Optional.of(orderId),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                status.name());
    }

    private static Card proposed(BookingRequest request, Business business) {
        return booking(request, Optional.empty(), request.date().atTime(request.time()), Optional.empty(), business);
    }

    private static Optional<Card> booked(BookingRequest request, ActionOutcome outcome, Business business) {
        return switch (outcome) {
            case ActionOutcome.Booked(String id, LocalDateTime start, String resource) ->
                Optional.of(booking(request, Optional.of(id), start, Optional.of(resource), business));
            case ActionOutcome.Rescheduled(String id, LocalDateTime start, String resource) ->
                Optional.of(booking(request, Optional.of(id), start, Optional.of(resource), business));
            default -> Optional.empty();
        };
    }

    private static Card booking(
            BookingRequest request,
            Optional<String> id,
            LocalDateTime start,
            Optional<String> resource,
            Business business) {
        return new Card.Booking(
                id,
                start(start, business),
                request.partySize(),
                request.offer(),
                request.staff(),
                resource,
                id.isPresent() ? CONFIRMED : Card.PROPOSED);
    }

    private static Optional<Card> ordered(OrderRequest request, ActionOutcome outcome) {
        return outcome instanceof ActionOutcome.Ordered ordered
                ? Optional.of(order(Optional.of(ordered.orderId()), request, OrderStatus.ACCEPTED.name()))
                : Optional.empty();
    }

    private static Card order(Optional<String> id, OrderRequest request, String status) {
        return new Card.Order(
                id,
                request.lines(),
                Optional.of(request.fulfilment()),
                request.address(),
                request.deliveryFee(),
                Optional.of(request.total()),
                status);
    }

    /** A start at midnight stands for the whole day. */
    private static String start(LocalDateTime start, Business business) {
        return start.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? start.toLocalDate().toString()
                : RFC_3339.format(start.atZone(business.zone()));
    }
}
