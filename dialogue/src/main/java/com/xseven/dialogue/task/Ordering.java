package com.xseven.dialogue.task;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import com.xseven.dialogue.ordering.OrderRequest;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Ordering goods, to be picked up or delivered. */
final class Ordering {

    static final TaskDefinition DEFINITION = new TaskDefinition(
            Intent.ORDER,
            List.of(
                    SlotDefinition.what(SlotName.ITEMS, asking(Phrase.ASK_ITEMS))
                            .checkedBy(OrderChecks::items),
                    SlotDefinition.what(SlotName.FULFILMENT, asking(Phrase.ASK_FULFILMENT))
                            .fallingBackTo(Ordering::onlyWay)
                            .checkedBy(OrderChecks::fulfilment),
                    SlotDefinition.what(SlotName.ADDRESS, asking(Phrase.ASK_ADDRESS))
                            .wantedIn(Ordering::isDelivered),
                    SlotDefinition.who(SlotName.NAME, asking(Phrase.ASK_NAME)),
                    SlotDefinition.who(SlotName.PHONE, asking(Phrase.ASK_PHONE)).orElse(SlotName.EMAIL)),
            (draft, found) -> new Verdict.Possible(""),
            draft -> new PendingAction.Order(request(draft), OrderWords.summary(request(draft), draft.phrases())),
            OrderWords::question,
            OrderWords::soFar,
            OrderWords::report);

    private Ordering() {}

    private static Function<Draft, String> asking(Phrase question) {
        return draft -> draft.phrases().say(question);
    }

    private static Optional<String> onlyWay(Business business) {
        return business.deliveryFee().isPresent() ? Optional.empty() : Optional.of(Fulfilment.PICKUP.name());
    }

    static boolean isDelivered(Draft draft) {
        return draft.fulfilment().filter(Fulfilment.DELIVERY::equals).isPresent();
    }

    /** Expects items and their way to be known. */
    static OrderRequest request(Draft draft) {
        List<OrderLine> lines = lines(draft);
        Optional<Money> fee = isDelivered(draft) ? draft.business().deliveryFee() : Optional.empty();
        return new OrderRequest(
                draft.business().id(),
                lines,
                draft.fulfilment().orElseThrow(),
                isDelivered(draft) ? draft.text(SlotName.ADDRESS) : Optional.empty(),
                fee,
                OrderRequest.total(lines, fee, draft.business().currency()),
                draft.text(SlotName.NAME),
                draft.text(SlotName.PHONE),
                draft.text(SlotName.EMAIL));
    }

    /** The items that are settled, as the menu has them. */
    static List<OrderLine> lines(Draft draft) {
        return draft.basket().items().stream()
                .filter(item -> !item.isOpen())
                .flatMap(item -> draft.business().offer(item.ids().getFirst()).stream()
                        .map(offer -> OrderLine.of(offer, item.options(), item.quantity())))
                .toList();
    }
}
