package com.xseven.dialogue.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderLineTest {

    private static final Offer MARGHERITA =
            Businesses.named("marios-italian").offer("margherita").orElseThrow();
    private static final Offer HORCHATA =
            Businesses.named("taco-loco").offer("horchata").orElseThrow();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                           | 15.00 | Margherita Pizza, Medium
            medium                       | 15.00 | Margherita Pizza, Medium
            large                        | 19.00 | Margherita Pizza, Large
            small                        | 12.00 | Margherita Pizza, Small
            extra-cheese large           | 21.00 | Margherita Pizza, Large, Extra cheese
            olives mushrooms             | 17.50 | Margherita Pizza, Medium, Mushrooms, Olives
            large pineapple              | 19.00 | Margherita Pizza, Large
            """)
    void shouldCostWhatItsOptionsAddToTheOffer(String options, String price, String title) {
        // when
        OrderLine line = OrderLine.of(MARGHERITA, List.of(options.split(" ", -1)), 2);

        // then
        assertThat(line.price().amount()).isEqualByComparingTo(price);
        assertThat(line.title()).isEqualTo(title);
        assertThat(line.total())
                .isEqualByComparingTo(line.price().amount().add(line.price().amount()));
    }

    @Test
    void shouldLeaveOpenWhatHasToBeChosen() {
        assertThat(HORCHATA.undecided(List.of())).hasSize(1);
        assertThat(HORCHATA.undecided(List.of("large"))).isEmpty();
        assertThat(OrderLine.of(HORCHATA, List.of(), 1).options()).isEmpty();
        assertThat(OrderLine.of(HORCHATA, List.of("large"), 1).options())
                .extracting(OfferOption::id)
                .containsExactly("large");
    }
}
