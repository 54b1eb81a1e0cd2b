package com.xseven.api.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.KeptDecisions;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.store.decision.KeptDecision;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LooksTest {

    private static final String TABLE = "search-ranking";
    private static final Instant AT = Instant.parse("2026-11-23T12:00:00Z");

    private final KeptDecisions records = new KeptDecisions();
    private final Looks looks = new Looks(records);

    @Test
    void shouldKeepWhatWaitsWhenTheRecordsAreBackThoughNobodyLooks() {
        // given
        records.goAway();
        looks.keep(look("one"));
        looks.keep(look("two"));
        looks.keepWhatWaits();
        assertThat(kept()).isEmpty();

        // when
        records.comeBack();
        looks.keepWhatWaits();
        looks.keepWhatWaits();

        // then
        assertThat(kept()).containsExactly("one", "two");
    }

    @Test
    void shouldKeepWhatWaitsWhenTheProcessEnds() {
        // given
        records.goAway();
        looks.keep(look("one"));
        records.comeBack();

        // when
        looks.destroy();

        // then
        assertThat(kept()).containsExactly("one");
    }

    @Test
    void shouldKeepAllOthersWhenTheRecordsRefuseOne() {
        // given
        records.refuse(look("impossible"));
        records.goAway();
        looks.keep(look("one"));
        looks.keep(look("impossible"));
        records.comeBack();

        // when
        looks.keep(look("two"));

        // then
        assertThat(kept()).containsExactly("one", "two");
    }

    private List<String> kept() {
        List<String> rows = new ArrayList<>();
        records.each(
                TABLE,
                Instant.MIN,
                Instant.MAX,
                Integer.MAX_VALUE,
                one -> rows.add(one.decision().rows().getFirst()));
        return rows;
    }

    private static KeptDecision look(String row) {
        return new KeptDecision(
                Occasion.ofWish("person:ann", Optional.empty(), AT),
                new Decision(TABLE, "1", List.of(row), new TreeMap<>(Map.of()), new TreeMap<>(Map.of())));
    }
}
