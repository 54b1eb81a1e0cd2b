package com.xseven.api.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.card.Card;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.dialogue.ordering.OrderLine;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CardBodyTest {

    private static final Money PRICE = new Money(new BigDecimal("19.0"), "USD");

    private final JsonMapper mapper = JsonMapper.builder().build();

    @Test
    void shouldNameOffersWithPriceAndDurationWhenTheyAreListed() {
        // given
        Card card = new Card.Offers(List.of(new Card.Offers.Item(
                "haircut", "Haircut", PRICE, Optional.of(Duration.ofMinutes(45)), List.of("short"))));

        // when
        JsonNode body = mapper.valueToTree(CardBody.of(card));

        // then
        assertThat(body.at("/type").asString()).isEqualTo("offers");
        assertThat(body.at("/items/0/id").asString()).isEqualTo("haircut");
        assertThat(body.at("/items/0/price/amount").asString()).isEqualTo("19.00");
        assertThat(body.at("/items/0/duration").asString()).isEqualTo("PT45M");
        assertThat(body.at("/items/0/tags/0").asString()).isEqualTo("short");
    }

    @Test
    void shouldSayTheOptionsOfOffersAndOfWhatIsOrdered() {
        // given
        OfferOption large = new OfferOption("large", "Large", new Money(new BigDecimal("1.5"), "USD"));
        OptionGroup size = new OptionGroup("size", "Size", OptionGroup.Choice.ONE, Optional.empty(), List.of(large));
        Card offers = new Card.Offers(List.of(
                new Card.Offers.Item("horchata", "Horchata", PRICE, Optional.empty(), List.of(), List.of(size))));
        Card order = new Card.Order(
                Optional.empty(),
                List.of(new OrderLine("horchata", "Horchata", 2, PRICE, List.of(large))),
                Optional.of(Fulfilment.PICKUP),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Card.PROPOSED);

        // when
        JsonNode offered = mapper.valueToTree(CardBody.of(offers)).at("/items/0/options/0");
        JsonNode ordered = mapper.valueToTree(CardBody.of(order)).at("/lines/0/options/0");

        // then
        assertThat(offered.at("/choose").asString()).isEqualTo("ONE");
        assertThat(offered.has("usual")).isFalse();
        assertThat(offered.at("/options/0/difference/amount").asString()).isEqualTo("1.50");
        assertThat(ordered.at("/id").asString()).isEqualTo("large");
        assertThat(ordered.at("/name").asString()).isEqualTo("Large");
    }

    @Test
    void shouldLeaveOutWhatIsNotKnownYetWhenAnOrderIsProposed() {
        // given
        Card card = new Card.Order(
                Optional.empty(),
                List.of(new OrderLine("lasagna", "Lasagna", 2, PRICE)),
                Optional.of(Fulfilment.PICKUP),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Money(new BigDecimal("38"), "USD")),
                Card.PROPOSED);

        // when
        JsonNode body = mapper.valueToTree(CardBody.of(card));

        // then
        assertThat(body.has("orderId")).isFalse();
        assertThat(body.has("address")).isFalse();
        assertThat(body.at("/lines/0/quantity").asInt()).isEqualTo(2);
        assertThat(body.at("/total/amount").asString()).isEqualTo("38.00");
        assertThat(body.at("/status").asString()).isEqualTo("PROPOSED");
    }
}
