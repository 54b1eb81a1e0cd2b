package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.api.business.LineBody;
import com.xseven.api.business.MoneyBody;
import com.xseven.api.business.OptionGroupBody;
import com.xseven.dialogue.card.Card;
import com.xseven.dialogue.ordering.Fulfilment;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A card as callers see it; its shapes are told in {@code docs/pages.md}. */
public sealed interface CardBody {

    String type();

    record OffersBody(String type, List<OfferBody> items) implements CardBody {}

    record OfferBody(
            String id,
            String name,
            MoneyBody price,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Duration> duration,
            List<String> tags,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionGroupBody> options) {}

    record SlotsBody(String type, List<Card.Slots.Start> items) implements CardBody {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record BookingBody(
            String type,
            Optional<String> appointmentId,
            String start,
            int partySize,
            Optional<String> offer,
            Optional<String> staff,
            Optional<String> resource,
            String status)
            implements CardBody {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OrderBody(
            String type,
            Optional<String> orderId,
            List<LineBody> lines,
            Optional<Fulfilment> fulfilment,
            Optional<String> address,
            Optional<MoneyBody> deliveryFee,
            Optional<MoneyBody> total,
            String status)
            implements CardBody {}

    static CardBody of(Card card) {
        return switch (card) {
            case Card.Offers(List<Card.Offers.Item> items) ->
                new OffersBody("offers", items.stream().map(CardBody::offer).toList());
            case Card.Slots(List<Card.Slots.Start> items) -> new SlotsBody("slots", items);
            case Card.Booking booking ->
                new BookingBody(
                        "booking",
                        booking.appointmentId(),
                        booking.start(),
                        booking.partySize(),
                        booking.offer(),
                        booking.staff(),
                        booking.resource(),
                        booking.status());
            case Card.Order order ->
                new OrderBody(
                        "order",
                        order.orderId(),
                        order.lines().stream().map(LineBody::of).toList(),
                        order.fulfilment(),
                        order.address(),
                        order.deliveryFee().map(MoneyBody::of),
                        order.total().map(MoneyBody::of),
                        order.status());
        };
    }

    private static OfferBody offer(Card.Offers.Item item) {
        return new OfferBody(
                item.id(),
                item.name(),
                MoneyBody.of(item.price()),
                item.duration(),
                item.tags(),
                OptionGroupBody.of(item.options()));
    }
}
