package com.xseven.rules.search;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.rules.shipped.ShippedTables;
import org.junit.jupiter.api.Test;

class SearchRankingTest {

    private final SearchRanking ranking = new SearchRanking(ShippedTables.table("search-ranking"));

    @Test
    void shouldShareAHundredWhateverIsLookedFor() {
        for (int facts = 0; facts < 16; facts++) {
            SearchWeights weights = ruled(ranking.decide(
                    new SearchFacts((facts & 1) > 0, (facts & 2) > 0, (facts & 4) > 0, (facts & 8) > 0)));
            assertThat(weights.distance() + weights.rating() + weights.price() + weights.words())
                    .isEqualTo(100);
        }
    }

    @Test
    void shouldCountNoDistanceWhenNoPlaceIsKnown() {
        assertThat(ruled(ranking.decide(new SearchFacts(false, true, false, true)))
                        .distance())
                .isZero();
    }

    @Test
    void shouldRefuseATableThatBreaksItsContract() {
        assertThatThrownBy(() -> new SearchRanking(ShippedTables.table("retention")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
