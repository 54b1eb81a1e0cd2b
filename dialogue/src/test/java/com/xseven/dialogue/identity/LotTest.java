package com.xseven.dialogue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotTest {

    @Test
    void shouldFallOnTheShareThatIsAskedForAndOnTheSameOnesInEveryLargerShare() {
        for (int share : new int[] {1, 10, 50, 99}) {
            long chosen = IntStream.range(0, 10_000)
                    .filter(number -> Lot.fallsOn(conversation(number), "a-table", share))
                    .count();
            assertThat(chosen).isBetween(share * 100L - 150, share * 100L + 150);
        }
        assertThat(IntStream.range(0, 1_000).filter(number -> Lot.fallsOn(conversation(number), "a-table", 10)))
                .allMatch(number -> Lot.fallsOn(conversation(number), "a-table", 11));
    }

    @Test
    void shouldNeverFallOnAnythingElseThanItDoesToday() {
        assertThat(Lot.place(new ConversationId("conversation-1"), "agent-routing"))
                .isEqualTo(2_578);
    }

    private static ConversationId conversation(int number) {
        return new ConversationId("conversation-" + number);
    }
}
