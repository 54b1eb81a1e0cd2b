package com.xseven.activities.whatif;

import com.xseven.activities.booking.BookingDesk;
import com.xseven.activities.world.KnownBusinesses;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.store.booking.Appointment;
import com.xseven.store.booking.Appointments;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.workflows.conversation.Rehearsal;
import com.xseven.workflows.whatif.RerunTurn.Deed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Answers what is committed as the world answered then, or else as if it went well. It does nothing. */
final class RecordedWorld implements Rehearsal.World {

    private final List<RecordedTurn> turns;
    private final KnownBusinesses businesses;
    private final Appointments book;
    private final BookingDesk desk;
    private Optional<Deed> deed = Optional.empty();
    private int turn = 1;

    RecordedWorld(List<RecordedTurn> turns, KnownBusinesses businesses, Appointments book, BookingDesk desk) {
        this.turns = turns;
        this.businesses = businesses;
        this.book = book;
        this.desk = desk;
    }

    /** What is committed from now on is compared with what that recorded turn committed, counted from 1. */
    void goTo(int recorded) {
        turn = recorded;
    }

    /** Whence the answer to what was committed since it was last asked came; empty where nothing was. */
    Optional<Deed> lastDeed() {
        Optional<Deed> last = deed;
        deed = Optional.empty();
        return last;
    }

    @Override
    public ActionOutcome commit(int taken, PendingAction action) {
        RecordedDeed then = RecordedDeed.of(turns, turn);
        Optional<String> id = then.idOf(action);
        if (then.wasRefused(action)) {
            deed = Optional.of(Deed.AS_RECORDED);
            return refused(action, then);
        }
        deed = Optional.of(id.isPresent() || then.wasDone(action) ? Deed.AS_RECORDED : Deed.ASSUMED);
        return done(action, id.orElse("what-if-" + turn));
    }

    private ActionOutcome done(PendingAction action, String id) {
        return switch (action) {
            case PendingAction.Book book ->
                new ActionOutcome.Booked(
                        id, book.request().date().atTime(book.request().time()), place(id, book.request()));
            case PendingAction.Reschedule move ->
                new ActionOutcome.Rescheduled(
                        move.appointmentId(),
                        move.request().date().atTime(move.request().time()),
                        place(move.appointmentId(), move.request()));
            case PendingAction.Cancel cancel -> new ActionOutcome.Cancelled(cancel.appointmentId());
            case PendingAction.Order order ->
                new ActionOutcome.Ordered(id, order.request().total());
            case PendingAction.CancelOrder cancel -> new ActionOutcome.OrderCancelled(cancel.orderId());
            case PendingAction.Wait wait -> new ActionOutcome.WaitListed(id);
            case PendingAction.LeavePlace leave -> new ActionOutcome.PlaceLeft();
        };
    }

    /** The journal keeps that it was refused and what was offered instead, but not in which words the world said so. */
    private static ActionOutcome refused(PendingAction action, RecordedDeed then) {
        return switch (action) {
            case PendingAction.Book book -> new ActionOutcome.SlotTaken(then.offered());
            case PendingAction.Reschedule move -> new ActionOutcome.SlotTaken(then.offered());
            case PendingAction.Cancel cancel -> new ActionOutcome.Over(cancel.appointmentId());
            case PendingAction.Order order ->
                new ActionOutcome.NotAsQuoted(order.request().lines().stream()
                        .map(line -> line.name())
                        .toList());
            case PendingAction.CancelOrder cancel -> new ActionOutcome.CouldNot();
            case PendingAction.Wait wait -> new ActionOutcome.CouldNot();
            case PendingAction.LeavePlace leave -> new ActionOutcome.CouldNot();
        };
    }

    /** Where it is in the book, if it is there at that time, or else where it would be now. */
    private String place(String id, BookingRequest request) {
        Business business = businesses.get(new BusinessId(request.businessId()));
        Instant start =
                request.date().atTime(request.time()).atZone(business.zone()).toInstant();
        return book.find(id)
                .filter(kept -> kept.start().equals(start))
                .map(Appointment::resource)
                .or(() -> desk.place(business, request))
                .orElse("");
    }
}
