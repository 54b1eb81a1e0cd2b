package com.xseven.activities.models;

import com.xseven.activities.prompt.DataBlock;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.reply.Handed;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.Purpose;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where a conversation stands, as a model is told of it: data, and none of it about other people. */
final class Surroundings {

    private static final int MOST = 60;

    private Surroundings() {}

    /**
     * What is told.
     *
     * @param today of the business, with its weekday
     * @param task that is under way, and the details known of it
     * @param tookOver from whom the agent has just taken the conversation over
     */
    record Situation(
            Optional<String> business,
            Optional<String> kind,
            String language,
            String today,
            LocalTime now,
            Optional<Intent> task,
            SortedMap<SlotName, String> details,
            Optional<SlotName> asked,
            Optional<TookOver> tookOver,
            List<Named> offers,
            List<Named> staff) {}

    /**
     * A colleague who had the conversation before, and what goes with it.
     *
     * @param why a colleague let this one answer, in their words
     */
    record TookOver(Agent from, Handed handed, Optional<String> why) {}

    /** Something by its id. */
    record Named(String id, String name) {

        private static Named of(Offer offer) {
            return new Named(offer.id(), offer.name());
        }

        private static Named of(StaffMember member) {
            return new Named(member.id(), member.name());
        }
    }

    static String of(ModelTask task, Optional<Business> business) {
        boolean reads = task.ask().purpose() == Purpose.UNDERSTAND;
        ZoneId zone = business.map(Business::zone).orElse(ZoneOffset.UTC);
        return DataBlock.of(
                "context",
                new Situation(
                        business.map(Business::name),
                        business.map(Business::kind),
                        task.language(),
                        day(task.at(), zone),
                        LocalTime.ofInstant(task.at(), zone).withSecond(0).withNano(0),
                        task.dialogue().tasks().stream()
                                .map(frame -> frame.task())
                                .findFirst(),
                        withoutContacts(task.dialogue().slots()),
                        task.dialogue().tasks().stream().findFirst().flatMap(frame -> frame.asked()),
                        task.company().flatMap(Surroundings::tookOver),
                        reads ? business.map(Surroundings::offers).orElseGet(List::of) : List.of(),
                        reads ? business.map(Surroundings::staff).orElseGet(List::of) : List.of()));
    }

    private static Optional<TookOver> tookOver(Company company) {
        return company.tookOver().map(over -> new TookOver(over.from(), over.handed(), company.words()));
    }

    /** The day that counts as today, as it is told. */
    static String day(Instant at, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(at, zone);
        return today.getDayOfWeek() + " " + today;
    }

    /** No model needs to know how to reach somebody. */
    private static SortedMap<SlotName, String> withoutContacts(SortedMap<SlotName, String> slots) {
        SortedMap<SlotName, String> shown = new TreeMap<>(slots);
        shown.keySet().removeAll(List.of(SlotName.PHONE, SlotName.EMAIL, SlotName.ADDRESS, SlotName.NAME));
        return shown;
    }

    private static List<Named> offers(Business business) {
        return business.offers().stream().limit(MOST).map(Named::of).toList();
    }

    private static List<Named> staff(Business business) {
        return business.staff().stream().limit(MOST).map(Named::of).toList();
    }
}
