package com.xseven.api.waiting;

import com.xseven.api.business.BusinessDirectory;
import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.waiting.WaitingEntry;
import com.xseven.store.waiting.WaitingList;
import com.xseven.store.waiting.WaitingStatus;
import com.xseven.workflows.waiting.WaitingAnswer;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts customers on the waiting list, and hears what they say to offers. */
@Component
final class WaitingDesk {

    private static final int MOST_SHOWN = 500;

    private final WaitingBook book;
    private final LivingWaitingLists living;
    private final BusinessDirectory businesses;
    private final Gate gate;
    private final InstantSource clock;

    WaitingDesk(
            WaitingBook book, LivingWaitingLists living, BusinessDirectory businesses, Gate gate, InstantSource clock) {
        this.book = book;
        this.living = living;
        this.businesses = businesses;
        this.gate = gate;
        this.clock = clock;
    }

    /** Something may have become free since the customer was told that nothing is. */
    EntryBody join(String id, JoinBody body, Caller caller) {
        Business business = business(id);
        Optional<ConversationId> conversation = conversation(body, business, caller);
        WaitingEntry joined = book.join(
                        UUID.randomUUID().toString(), JoinCheck.wish(body, business, conversation, clock.instant()))
                .orElseThrow(() -> Problem.of(
                        ProblemCode.WAITS_ENOUGH,
                        "At most " + WaitingList.MOST_AT_ONCE + " visits can be waited for here at the same time."));
        living.walk(joined.wish().business());
        return EntryBody.of(joined, business.zone());
    }

    private Optional<ConversationId> conversation(JoinBody body, Business business, Caller caller) {
        Optional<ConversationId> named = Optional.ofNullable(body.conversationId())
                .map(text -> Optional.of(text)
                        .filter(ConversationId::isValid)
                        .map(ConversationId::new)
                        .orElseThrow(() -> Problem.ofField(
                                ProblemCode.INVALID_REQUEST, "conversationId", "must be the id of a conversation")));
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer
            when named.filter(other -> !other.equals(customer.conversation())).isEmpty() ->
                Optional.of(customer.conversation());
            case Caller.Customer other ->
                throw Problems.forbidden("Customers wait in the conversation that their token is of.");
            case Caller.Person person -> {
                gate.expect(person, DashboardAction.CHANGE_APPOINTMENTS, Gate.business(business.id()));
                yield named;
            }
        };
    }

    EntryList list(String id, Caller caller) {
        Business business = business(id);
        BusinessId businessId = new BusinessId(business.id());
        gate.expect(caller, DashboardAction.SEE_APPOINTMENTS, Optional.of(businessId));
        return new EntryList(book.open(businessId, MOST_SHOWN).stream()
                .map(entry -> EntryBody.of(entry, business.zone()))
                .toList());
    }

    EntryBody find(String entryId, Caller caller) {
        WaitingEntry entry = seen(entryId, caller);
        return EntryBody.of(entry, zone(entry.wish().business()));
    }

    /** Whatever they were offered meanwhile is given to somebody else. */
    void leave(String id, String entryId, Caller caller) {
        WaitingEntry entry = seen(entryId, caller);
        if (!entry.wish().business().value().equals(id)) {
            throw noSuchEntry();
        }
        if (!(caller instanceof Caller.Customer)) {
            gate.expect(caller, DashboardAction.CHANGE_APPOINTMENTS, Gate.business(id));
        }
        book.leave(entryId);
        if (entry(entryId).status() == WaitingStatus.OFFERED) {
            answered(entry(entryId), WaitingAnswer.Word.DECLINE);
        }
    }

    /** The first answer counts; saying the same again changes nothing. */
    AnswerBody answer(String entryId, WaitingAnswer.Word word) {
        WaitingEntry entry = entry(entryId);
        WaitingEntry after = entry.status() == WaitingStatus.OFFERED ? answered(entry, word) : entry;
        WaitingStatus wanted = word == WaitingAnswer.Word.ACCEPT ? WaitingStatus.TAKEN : WaitingStatus.DECLINED;
        if (after.status() != wanted) {
            throw Problem.of(ProblemCode.OFFER_OVER, "This entry of the waiting list is " + after.status() + ".");
        }
        return new AnswerBody(
                entryId,
                after.status(),
                after.offered()
                        .map(WaitingEntry.Offer::appointmentId)
                        .filter(appointment -> wanted == WaitingStatus.TAKEN));
    }

    private WaitingEntry answered(WaitingEntry entry, WaitingAnswer.Word word) {
        living.answer(entry.wish().business(), new WaitingAnswer(entry.id(), word));
        return entry(entry.id());
    }

    private WaitingEntry seen(String entryId, Caller caller) {
        return Optional.of(entry(entryId))
                .filter(entry -> switch (caller) {
                    case Caller.Anonymous nobody -> throw Problems.unauthenticated();
                    case Caller.Customer customer ->
                        entry.wish()
                                .conversation()
                                .filter(customer.conversation()::equals)
                                .isPresent();
                    case Caller.Person person ->
                        gate.lets(
                                person,
                                DashboardAction.SEE_APPOINTMENTS,
                                Optional.of(entry.wish().business()));
                })
                .orElseThrow(WaitingDesk::noSuchEntry);
    }

    private WaitingEntry entry(String entryId) {
        return book.find(entryId).orElseThrow(WaitingDesk::noSuchEntry);
    }

    private static Problem noSuchEntry() {
        return Problem.of(
                ProblemCode.WAITING_ENTRY_NOT_FOUND, "There is no such entry of the waiting list, or it is not yours.");
    }

    private Business business(String id) {
        return Optional.of(id)
                .filter(BusinessId::isValid)
                .map(BusinessId::new)
                .flatMap(businesses::find)
                .orElseThrow(() -> Problem.of(ProblemCode.BUSINESS_NOT_FOUND, "There is no such business."));
    }

    private ZoneId zone(BusinessId business) {
        return businesses.find(business).map(Business::zone).orElse(ZoneOffset.UTC);
    }
}
