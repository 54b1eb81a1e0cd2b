package com.xseven.rules.limit;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.shipped.ShippedTables;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimeLimitsTest {

    private final TimeLimits limits = new TimeLimits(ShippedTables.table("time-limits"));

    @ParameterizedTest
    @EnumSource
    void shouldSayOfEverythingWhatHoldsInAnyCase(Limited what) {
        assertThat(ruled(limits.decide(what, Optional.of(Category.FOOD_HOSPITALITY))))
                .isEqualTo(what.inAnyCase());
    }

    @Test
    void shouldRefuseATableThatBreaksItsContract() {
        assertThatThrownBy(() -> new TimeLimits(ShippedTables.table("search-ranking")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
