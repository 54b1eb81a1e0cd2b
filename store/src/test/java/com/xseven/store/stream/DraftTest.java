package com.xseven.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.EventId;
import org.junit.jupiter.api.Test;

class DraftTest {

    private final KeptStream stream = new KeptStream();

    @Test
    void shouldHavePlacesBetweenTheTurnBeforeAndItsOwn() {
        // when
        Draft draft = new Draft(stream, KeptStream.CONVERSATION, 4, 1, 1);
        draft.add("We ");
        draft.add("have");

        // then
        assertThat(stream.events())
                .extracting(PublishedEvent::id)
                .isSorted()
                .allSatisfy(id ->
                        assertThat(id).isGreaterThan(new EventId(3, 99_999)).isLessThan(new EventId(4, 1)));
    }

    @Test
    void shouldComeAfterEarlierAttemptsAndCalls() {
        // when
        new Draft(stream, KeptStream.CONVERSATION, 4, 1, 1).add("We");
        new Draft(stream, KeptStream.CONVERSATION, 4, 1, 2).add("We");
        Draft next = new Draft(stream, KeptStream.CONVERSATION, 4, 2, 1);
        next.startOver();
        next.add("You");

        // then
        assertThat(stream.events()).extracting(PublishedEvent::id).isSorted().doesNotHaveDuplicates();
        assertThat(stream.events())
                .extracting(PublishedEvent::event)
                .contains(new ConversationEvent.StartedOver(4), new ConversationEvent.Token(4, "You"));
    }

    @Test
    void shouldNotWaitAgainForAStreamThatIsAway() {
        // given
        stream.goAway();
        Draft draft = new Draft(stream, KeptStream.CONVERSATION, 4, 1, 1);

        // when
        draft.add("We ");
        draft.add("have");

        // then
        assertThat(stream.tries()).isEqualTo(1);
    }
}
