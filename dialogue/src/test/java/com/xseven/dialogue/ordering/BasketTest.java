package com.xseven.dialogue.ordering;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.ordering.Basket.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasketTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "margherita*2",
                "margherita+large+extra-cheese*1,tiramisu*3",
                "margherita|diavola+large*2",
                "margherita+?stuffed crust*1",
                "?unicorn pie*1"
            })
    void shouldReadBackWhatItWrites(String text) {
        assertThat(Basket.parse(text).text()).isEqualTo(text);
    }

    @Test
    void shouldTellOptionsThatThereAreFromThoseThatThereAreNot() {
        // when
        Item item = Basket.parse("margherita+large+?stuffed crust*2").items().getFirst();

        // then
        assertThat(item.unknownOptions()).containsExactly("stuffed crust");
        assertThat(item.withKnownOptions()).isEqualTo(new Item(List.of("margherita"), List.of("large"), 2));
    }

    @Test
    void shouldCountTogetherOnlyWhatIsTheSame() {
        assertThat(Basket.parse("margherita*1,tiramisu*1,margherita+large*1,margherita*2")
                        .merged()
                        .text())
                .isEqualTo("margherita*3,tiramisu*1,margherita+large*1");
    }

    @Test
    void shouldNotTakeWordsOfACustomerForItsOwnForm() {
        assertThat(Item.unknownOption("half+half*9,x|y")).isEqualTo("?halfhalf9xy");
    }
}
