package com.xseven.dialogue.policy;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.facts.Dealing;
import com.xseven.dialogue.facts.Recollection;
import com.xseven.dialogue.ordering.Basket;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What of an earlier visit or order a task can have again, as the business is today. What was said of the task itself counts more. */
final class SameAsBefore {

    private SameAsBefore() {}

    /** Details to set; none where there is nothing that could be had again. */
    static SortedMap<SlotName, String> slots(TaskFrame frame, Recollection found, Business business) {
        return frame.task() == Intent.ORDER
                ? found.lastOrder().map(order -> slots(frame, order, business)).orElseGet(TreeMap::new)
                : found.visits()
                        .filter(visit -> isStillOffered(visit, business) && isMeant(visit, frame))
                        .findFirst()
                        .map(visit -> slots(frame, visit, business))
                        .orElseGet(TreeMap::new);
    }

    private static boolean isStillOffered(Dealing.Visit visit, Business business) {
        return visit.offer().isPresent() ? service(visit, business).isPresent() : business.takesTables();
    }

    /** "The usual haircut" is not the manicure that was had last. */
    private static boolean isMeant(Dealing.Visit visit, TaskFrame frame) {
        return Optional.ofNullable(frame.slots().get(SlotName.OFFER))
                .map(said -> visit.offer().equals(Optional.of(said)))
                .orElse(true);
    }

    private static Optional<Offer> service(Dealing.Visit visit, Business business) {
        return visit.offer()
                .flatMap(business::offer)
                .filter(offer -> offer.duration().isPresent());
    }

    /** The day is never the same again. */
    private static SortedMap<SlotName, String> slots(TaskFrame frame, Dealing.Visit visit, Business business) {
        SortedMap<SlotName, String> slots = new TreeMap<>();
        Optional<Offer> service = service(visit, business);
        service.ifPresent(offer -> slots.put(SlotName.OFFER, offer.id()));
        if (business.takesTables()) {
            slots.put(SlotName.PARTY_SIZE, String.valueOf(visit.partySize()));
        }
        visit.staff()
                .flatMap(business::staffMember)
                .filter(member -> business.staffFor(service).contains(member))
                .map(StaffMember::id)
                .ifPresent(staff -> slots.put(SlotName.STAFF, staff));
        slots.put(SlotName.TIME, visit.at().toLocalTime().toString());
        slots.keySet().removeAll(frame.slots().keySet());
        return slots;
    }

    private static SortedMap<SlotName, String> slots(TaskFrame frame, Dealing.Order order, Business business) {
        List<Basket.Item> said = Optional.ofNullable(frame.slots().get(SlotName.ITEMS))
                .map(items -> Basket.parse(items).items())
                .orElseGet(List::of);
        List<Basket.Item> items = Stream.concat(
                        order.pieces().stream().map(piece -> item(piece, business)), said.stream())
                .toList();
        SortedMap<SlotName, String> slots = new TreeMap<>();
        slots.put(SlotName.ITEMS, new Basket(items).merged().text());
        boolean possible = order.fulfilment() == Fulfilment.PICKUP
                || business.deliveryFee().isPresent();
        if (possible && !frame.slots().containsKey(SlotName.FULFILMENT)) {
            slots.put(SlotName.FULFILMENT, order.fulfilment().name());
        }
        return slots;
    }

    /** What the menu has no more is refused by its name then, like anything else that is not on it. */
    private static Basket.Item item(Dealing.Piece piece, Business business) {
        return business.offer(piece.offer())
                .map(offer -> new Basket.Item(
                        List.of(offer.id()),
                        piece.options().stream()
                                .filter(option -> offer.option(option).isPresent())
                                .toList(),
                        piece.quantity()))
                .orElseGet(() -> Basket.Item.unknown(piece.name(), piece.quantity()));
    }
}
