package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Booking a table, or an appointment for a service. */
final class Booking {

    static final TaskDefinition DEFINITION = new TaskDefinition(
            Intent.BOOK,
            List.of(
                    SlotDefinition.what(SlotName.OFFER, Booking::askOffer)
                            .wantedWhere(business -> !business.services().isEmpty())
                            .fallingBackTo(Booking::onlyService),
                    SlotDefinition.what(SlotName.PARTY_SIZE, asking(Phrase.ASK_PARTY_SIZE))
                            .wantedWhere(Business::takesTables)
                            .checkedBy(BookingChecks::partySize),
                    SlotDefinition.what(SlotName.DATE, Booking::askDate).checkedBy(BookingChecks::date),
                    SlotDefinition.what(SlotName.TIME, asking(Phrase.ASK_TIME)).checkedBy(BookingChecks::time),
                    SlotDefinition.what(SlotName.STAFF, asking(Phrase.ASK_STAFF))
                            .wantedWhere(business -> false)
                            .checkedBy(BookingChecks::staff),
                    SlotDefinition.what(SlotName.VEHICLE, asking(Phrase.ASK_VEHICLE))
                            .wantedWhere(business -> false),
                    SlotDefinition.what(SlotName.ADDRESS, asking(Phrase.ASK_ADDRESS_OF_VISIT))
                            .wantedWhere(business -> false),
                    SlotDefinition.who(SlotName.NAME, asking(Phrase.ASK_NAME)),
                    SlotDefinition.who(SlotName.PHONE, asking(Phrase.ASK_PHONE)).orElse(SlotName.EMAIL)),
            BookingJudge::judge,
            Booking::action,
            BookingWords::question,
            BookingWords::soFar,
            BookingJudge::report);

    private Booking() {}

    private static Function<Draft, String> asking(Phrase question) {
        return draft -> draft.phrases().say(question);
    }

    private static String askDate(Draft draft) {
        return draft.phrases().say(draft.has(SlotName.TIME) ? Phrase.ASK_DATE : Phrase.ASK_DATE_AND_TIME);
    }

    private static String askOffer(Draft draft) {
        List<String> names =
                draft.business().services().stream().map(Offer::name).toList();
        return draft.phrases().say(Phrase.ASK_OFFER, draft.phrases().forms().or(names));
    }

    private static Optional<String> onlyService(Business business) {
        return business.services().size() == 1
                ? Optional.of(business.services().getFirst().id())
                : Optional.empty();
    }

    private static PendingAction action(Draft draft) {
        return new PendingAction.Book(request(draft), BookingWords.summary(draft));
    }

    /** Expects date and time to be known. */
    static BookingRequest request(Draft draft) {
        LocalDate date = draft.date().orElseThrow();
        LocalTime time = draft.time().orElseThrow();
        return new BookingRequest(
                draft.business().id(),
                date,
                time,
                draft.partySize(),
                draft.text(SlotName.OFFER),
                draft.text(SlotName.STAFF),
                draft.text(SlotName.NAME),
                draft.text(SlotName.PHONE),
                draft.text(SlotName.EMAIL));
    }
}
