package com.xseven.dialogue;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingCheck;
import com.xseven.dialogue.facts.BookingCheck.AgainstPolicy;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Fact;
import com.xseven.dialogue.facts.OrderInquiry;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.facts.ToolCall;
import com.xseven.dialogue.ordering.OrderNumber;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.ordering.OrderStatus;
import com.xseven.dialogue.thought.PendingAction;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A booking system in memory: some starts are taken, the rest follows from the business's hours and limits. */
public final class FakeWorld {

    /** An order that was made in another conversation, and the phone number that it was made with. */
    public static final OrderInquiry.Found ELSEWHERE = new OrderInquiry.Found("O-elsewhere", OrderStatus.ACCEPTED);

    public static final String PHONE_ELSEWHERE = "+12015550777";

    private final Business business;
    private final List<BookingRequest> left = new ArrayList<>();
    private final Set<LocalDateTime> offered = new HashSet<>();
    private final LocalDateTime now;
    private final Set<LocalDateTime> taken = new HashSet<>();
    private final Set<LocalDateTime> snatched = new HashSet<>();
    private final List<OrderRequest> ordered = new ArrayList<>();
    private Optional<OrderStatus> orderStatus = Optional.empty();
    private final List<BookingRequest> booked = new ArrayList<>();
    private final List<BookingRequest> moved = new ArrayList<>();
    private final List<String> cancelled = new ArrayList<>();
    private Recollection remembered = Recollection.NOTHING;
    private boolean broken;

    public FakeWorld(Business business, LocalDateTime now) {
        this.business = business;
        this.now = now;
    }

    public void take(LocalDateTime start) {
        taken.add(start);
    }

    /** The start looks free, but someone else takes it at the last moment. */
    public void snatch(LocalDateTime start) {
        snatched.add(start);
    }

    public void breakDown() {
        broken = true;
    }

    public List<BookingRequest> booked() {
        return List.copyOf(booked);
    }

    public BookingCheck check(BookingRequest request) {
        LocalDateTime start = request.date().atTime(request.time());
        if (business.hours().isClosedOn(request.date())) {
            return new BookingCheck.ClosedThatDay(alternatives(start, request));
        }
        if (!business.hours().holds(request.date(), request.time(), stay(request))) {
            return new BookingCheck.OutsideHours(alternatives(start, request));
        }
        if (start.isBefore(now.plus(business.limits().minLead()))) {
            return new AgainstPolicy(AgainstPolicy.Reason.TOO_EARLY, alternatives(start, request));
        }
        if (request.partySize() >= business.limits().largePartyFrom()) {
            return new AgainstPolicy(AgainstPolicy.Reason.NEEDS_STAFF_CONFIRMATION, List.of());
        }
        return taken.contains(start)
                ? new BookingCheck.Full(alternatives(start, request))
                : new BookingCheck.Possible();
    }

    private Duration stay(BookingRequest request) {
        return request.offer()
                .flatMap(business::offer)
                .flatMap(Offer::duration)
                .orElse(business.limits().visit());
    }

    private List<LocalDateTime> alternatives(LocalDateTime start, BookingRequest request) {
        return Stream.of(-30, 30, -60, 60)
                .map(start::plusMinutes)
                .filter(other -> !taken.contains(other)
                        && other.isAfter(now.plus(business.limits().minLead()))
                        && business.hours().holds(other.toLocalDate(), other.toLocalTime(), stay(request)))
                .limit(2)
                .toList();
    }

    public ActionOutcome move(String appointmentId, BookingRequest request) {
        LocalDateTime start = request.date().atTime(request.time());
        if (broken) {
            return new ActionOutcome.CouldNot();
        }
        if (snatched.contains(start)) {
            taken.add(start);
            return new ActionOutcome.SlotTaken(alternatives(start, request));
        }
        moved.add(request);
        return new ActionOutcome.Rescheduled(appointmentId, start, "Table 4");
    }

    public ActionOutcome cancel(String appointmentId) {
        if (broken) {
            return new ActionOutcome.CouldNot();
        }
        cancelled.add(appointmentId);
        return new ActionOutcome.Cancelled(appointmentId);
    }

    public List<BookingRequest> moved() {
        return List.copyOf(moved);
    }

    public List<String> cancelled() {
        return List.copyOf(cancelled);
    }

    public ActionOutcome book(BookingRequest request) {
        LocalDateTime start = request.date().atTime(request.time());
        if (broken) {
            return new ActionOutcome.CouldNot();
        }
        if (snatched.contains(start)) {
            taken.add(start);
            return new ActionOutcome.SlotTaken(alternatives(start, request));
        }
        booked.add(request);
        return new ActionOutcome.Booked("A-" + (1000 + booked.size()), start, "Table 4");
    }

    public ActionOutcome order(OrderRequest request) {
        if (broken) {
            return new ActionOutcome.CouldNot();
        }
        ordered.add(request);
        orderStatus = Optional.of(OrderStatus.ACCEPTED);
        return new ActionOutcome.Ordered("O-1", request.total());
    }

    public ActionOutcome cancelOrder(String orderId) {
        if (orderId.equals(ELSEWHERE.orderId())) {
            return new ActionOutcome.OrderCancelled(orderId);
        }
        if (orderStatus.filter(OrderStatus::isFreeToCancel).isEmpty()) {
            return new ActionOutcome.OrderTooFar(orderId, orderStatus.orElseThrow());
        }
        orderStatus = Optional.of(OrderStatus.CANCELLED);
        return new ActionOutcome.OrderCancelled(orderId);
    }

    /** The staff moves the last order on. */
    public void moveOrder(OrderStatus to) {
        orderStatus = Optional.of(to);
    }

    public Optional<OrderStatus> orderStatus() {
        return orderStatus;
    }

    public List<OrderRequest> ordered() {
        return List.copyOf(ordered);
    }

    private static OrderInquiry find(String number, Optional<String> phone) {
        boolean theirs = number.equals(OrderNumber.of(ELSEWHERE.orderId()))
                && phone.filter(PHONE_ELSEWHERE::equals).isPresent();
        return theirs ? ELSEWHERE : new OrderInquiry.NotFound();
    }

    /** The start is held off the waiting list for whoever talks. */
    public void offer(LocalDateTime start) {
        offered.add(start);
    }

    /** What is remembered of whoever says their name and phone number. */
    public void remember(Dealing... dealings) {
        remembered = new Recollection(List.of(dealings));
    }

    private ActionOutcome leave(BookingRequest request) {
        if (broken) {
            return new ActionOutcome.CouldNot();
        }
        left.add(request);
        return new ActionOutcome.PlaceLeft();
    }

    /** Places off the waiting list that were left to somebody else. */
    public List<BookingRequest> left() {
        return List.copyOf(left);
    }

    /** Looks up what the policy asks for. */
    public Fact look(ToolCall call) {
        return switch (call) {
            case ToolCall.CheckBooking(var request) -> new Fact.BookingChecked(request, check(request));
            case ToolCall.CheckMove(var id, var request) -> new Fact.BookingChecked(request, check(request));
            case ToolCall.LookUpOrder(String orderId) ->
                new Fact.OrderLookedUp(
                        orderId, orderId.equals(ELSEWHERE.orderId()) ? Optional.of(ELSEWHERE.status()) : orderStatus);
            case ToolCall.FindOrder(String number, var phone, var email) ->
                new Fact.OrderFound(number, find(number, phone));
            case ToolCall.Recall(var name, var phone, var email) ->
                new Fact.Recalled(name.isPresent() && phone.isPresent() ? remembered : Recollection.NOTHING);
            case ToolCall.LookUpOffer(var request) ->
                new Fact.OfferLookedUp(request, offered.contains(request.date().atTime(request.time())));
        };
    }

    /** Does what the customer said yes to. */
    public Fact act(PendingAction action) {
        return new Fact.ActionDone(
                switch (action) {
                    case PendingAction.Book(var request, var summary) -> book(request);
                    case PendingAction.Reschedule(var id, var request, var summary) -> move(id, request);
                    case PendingAction.Cancel(var id, var summary) -> cancel(id);
                    case PendingAction.Order(var request, var summary) -> order(request);
                    case PendingAction.CancelOrder(var orderId, var summary) -> cancelOrder(orderId);
                    case PendingAction.LeavePlace(var request, var summary) -> leave(request);
                    case PendingAction.Wait wait -> new ActionOutcome.WaitListed("W-1");
                });
    }
}
