package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.state.BookedVisit;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.notification.Proposal;
import com.xseven.workflows.notification.VisitNews;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What a conversation has to know from now on, since the customer was told something. */
final class Told {

    private Told() {}

    static DialogueState of(ConversationNotice notice, DialogueState dialogue) {
        DialogueState visited = notice.visit()
                .map(news -> dialogue.withVisitAt(news.appointmentId(), news.start()))
                .orElse(dialogue);
        return notice.proposal()
                .map(proposal -> notice.visit()
                        .map(VisitNews::appointmentId)
                        .map(booked -> booked(visited, booked, proposal))
                        .orElseGet(() -> asked(visited, proposal)))
                .orElse(visited);
    }

    /** What was asked for is booked, wherever the customer said yes to it; it must not be booked a second time here. */
    private static DialogueState booked(DialogueState dialogue, String appointmentId, Proposal proposal) {
        boolean waitsForYes = dialogue.pending()
                .filter(PendingAction.Book.class::isInstance)
                .map(PendingAction.Book.class::cast)
                .filter(book -> book.request().date().equals(proposal.request().date())
                        && book.request().time().equals(proposal.request().time()))
                .isPresent();
        DialogueState after = waitsForYes
                ? dialogue.withoutProposal()
                        .withTasks(dialogue.tasks().stream()
                                .filter(frame -> frame.task() != Intent.BOOK)
                                .toList())
                : dialogue;
        return after.withBooked(Optional.of(proposal.summary()))
                .withVisits(Stream.concat(
                                dialogue.visits().stream()
                                        .filter(visit -> !visit.appointmentId().equals(appointmentId)),
                                Stream.of(new BookedVisit(appointmentId, slots(proposal.request()))))
                        .toList());
    }

    /** As if the customer had asked for that booking in this conversation, and it waited for their yes. */
    private static DialogueState asked(DialogueState dialogue, Proposal proposal) {
        TaskFrame booking = new TaskFrame(Intent.BOOK, slots(proposal.request()), Optional.empty());
        List<TaskFrame> tasks = Stream.concat(
                        Stream.of(booking), dialogue.tasks().stream().filter(frame -> frame.task() != Intent.BOOK))
                .toList();
        return dialogue.withoutProposal()
                .withTasks(tasks)
                .withKnown(known(dialogue, proposal.request()))
                .withPending(Optional.of(new PendingAction.Book(proposal.request(), proposal.summary())));
    }

    private static SortedMap<SlotName, String> slots(BookingRequest request) {
        SortedMap<SlotName, String> slots = new TreeMap<>();
        slots.put(SlotName.DATE, request.date().toString());
        slots.put(SlotName.TIME, request.time().toString());
        slots.put(SlotName.PARTY_SIZE, Integer.toString(request.partySize()));
        request.offer().ifPresent(offer -> slots.put(SlotName.OFFER, offer));
        request.staff().ifPresent(staff -> slots.put(SlotName.STAFF, staff));
        return slots;
    }

    private static SortedMap<SlotName, String> known(DialogueState dialogue, BookingRequest request) {
        SortedMap<SlotName, String> known = new TreeMap<>(dialogue.known());
        request.customerName().ifPresent(name -> known.putIfAbsent(SlotName.NAME, name));
        request.customerPhone().ifPresent(phone -> known.putIfAbsent(SlotName.PHONE, phone));
        request.customerEmail().ifPresent(email -> known.putIfAbsent(SlotName.EMAIL, email));
        return known;
    }
}
