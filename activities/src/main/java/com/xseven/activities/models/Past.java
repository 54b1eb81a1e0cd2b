package com.xseven.activities.models;

import com.xseven.activities.memory.Claim;
import com.xseven.activities.memory.Recall;
import com.xseven.activities.memory.Summaries;
import com.xseven.activities.memory.Summary;
import com.xseven.activities.prompt.DataBlock;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.store.journal.HistoryEntry;
import com.xseven.workflows.models.ModelTask;
import com.xseven.workflows.models.Purpose;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a model is told of before: of this conversation and of earlier ones. Only whoever answers the customer is told; to read a
 * message or to advise a colleague nobody needs it.
 *
 * @param recalled in the words of the business, without what was paid and without how to reach anybody
 * @param standing days and times that an answer may state: days of all, and times of what stands. A time that is past is left out, as
 *     it would make that time look free in any answer
 */
record Past(Optional<Summary> summary, List<Recalled> recalled, List<String> standing) {

    /** More of one order say nothing about a customer that these do not. */
    private static final int MOST_PIECES = 8;

    static final Past NONE = new Past(Optional.empty(), List.of(), List.of());

    Past {
        recalled = List.copyOf(recalled);
        standing = List.copyOf(standing);
    }

    /** One thing of before, as a model is told of it. */
    sealed interface Recalled {

        record Visit(
                Optional<String> service, Optional<String> with, int people, String day, LocalTime time, boolean ahead)
                implements Recalled {}

        record Order(List<String> ordered, Fulfilment fulfilment, String day, boolean underWay) implements Recalled {}

        record Remark(String customerSaid, String day) implements Recalled {}
    }

    /** Where it is read. */
    record Sources(Recall recall, Summaries summaries) {

        Past of(ModelTask task, Optional<Business> business, List<HistoryEntry> shown) {
            if (task.ask().purpose() != Purpose.ANSWER) {
                return NONE;
            }
            int first = shown.stream().mapToInt(HistoryEntry::turn).min().orElse(0);
            Recollection recollection = business.map(house -> recall.earlier(
                            Claim.of(task.dialogue().known()),
                            new Recall.Asker(house, Optional.of(task.conversation()), task.at())))
                    .orElse(Recollection.NOTHING);
            return Past.of(summaries.of(task, business, first), recollection, business);
        }
    }

    private static Past of(Optional<Summary> summary, Recollection recollection, Optional<Business> business) {
        return new Past(
                summary,
                recollection.dealings().stream()
                        .map(dealing -> told(dealing, business))
                        .toList(),
                Stream.concat(
                                summary.stream()
                                        .flatMap(all -> all.arranged().stream())
                                        .map(each -> each.day() + " " + each.time()),
                                recollection.dealings().stream().map(Past::standing))
                        .toList());
    }

    private static String standing(Dealing dealing) {
        return dealing instanceof Dealing.Visit visit && visit.ahead()
                ? day(visit.at()) + " " + time(visit.at())
                : day(dealing.at());
    }

    private static Recalled told(Dealing dealing, Optional<Business> business) {
        return switch (dealing) {
            case Dealing.Visit visit ->
                new Recalled.Visit(
                        visit.offer()
                                .flatMap(offer -> business.flatMap(house -> house.offer(offer)))
                                .map(Offer::name),
                        visit.staff()
                                .flatMap(staff -> business.flatMap(house -> house.staffMember(staff)))
                                .map(StaffMember::name),
                        visit.partySize(),
                        day(visit.at()),
                        time(visit.at()),
                        visit.ahead());
            case Dealing.Order order ->
                new Recalled.Order(
                        order.pieces().stream()
                                .limit(MOST_PIECES)
                                .map(piece -> title(piece, business))
                                .toList(),
                        order.fulfilment(),
                        day(order.at()),
                        order.open());
            case Dealing.Remark remark -> new Recalled.Remark(remark.text(), day(remark.at()));
        };
    }

    private static String title(Dealing.Piece piece, Optional<Business> business) {
        Stream<String> options = piece.options().stream()
                .flatMap(option ->
                        business
                                .flatMap(house -> house.offer(piece.offer()))
                                .flatMap(offer -> offer.option(option))
                                .stream())
                .map(option -> option.name());
        return piece.quantity() + " x "
                + String.join(
                        ", ", Stream.concat(Stream.of(piece.name()), options).toList());
    }

    private static String day(LocalDateTime at) {
        return at.getDayOfWeek() + " " + at.toLocalDate();
    }

    private static LocalTime time(LocalDateTime at) {
        return at.toLocalTime().truncatedTo(ChronoUnit.MINUTES);
    }

    /** As data; nothing where there was nothing. */
    List<String> blocks() {
        List<String> blocks = new ArrayList<>();
        summary.ifPresent(all -> blocks.add(DataBlock.of("summary", all)));
        if (!recalled.isEmpty()) {
            blocks.add(DataBlock.of("recalled", recalled));
        }
        return blocks;
    }

    /** How much of what kind was told, for whoever explains the turn. */
    SortedMap<String, Integer> counts() {
        SortedMap<String, Integer> counts = new TreeMap<>();
        summary.ifPresent(all -> {
            counts.put("summarizedTurns", all.turnsBefore());
            counts.put("arranged", all.arranged().size());
        });
        recalled.forEach(each -> counts.merge(
                switch (each) {
                    case Recalled.Visit visit -> "visits";
                    case Recalled.Order order -> "orders";
                    case Recalled.Remark remark -> "remarks";
                },
                1,
                Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }
}
