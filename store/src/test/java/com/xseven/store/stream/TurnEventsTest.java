package com.xseven.store.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.ConversationEvent;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.EventId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TurnEventsTest {

    private static final Reply REPLY = new Reply(
            new ConversationId("0123456789"),
            7,
            List.of(new MessageId("m-1")),
            "Booked.",
            Stage.COMPLETION,
            List.of(Stage.PROCESSING, Stage.COMPLETION),
            Agent.RESTAURANT_FOOD,
            List.of(),
            Intent.BOOK,
            0.9,
            new TreeMap<>(Map.of(SlotName.PARTY_SIZE, "4")),
            List.of(),
            Optional.empty(),
            Optional.of(new Reply.StartedWorkflow("APPOINTMENT", "appointment/1", "CONFIRMED")),
            true,
            true,
            false,
            "en");

    private static final End THE_END = new End("All done", Optional.of(5));

    @Test
    void shouldNumberTheEventsOfATurnInTheirOrder() {
        // when
        List<PublishedEvent> events = TurnEvents.of(REPLY, List.of("check-booking"), Optional.of(THE_END));

        // then
        assertThat(events)
                .containsExactly(
                        at(1, new ConversationEvent.StageReached(7, Stage.PROCESSING)),
                        at(2, new ConversationEvent.StageReached(7, Stage.COMPLETION)),
                        at(3, new ConversationEvent.AgentChosen(7, Agent.RESTAURANT_FOOD)),
                        at(4, new ConversationEvent.ToolUsed(7, "check-booking")),
                        at(5, new ConversationEvent.HandedOff(7)),
                        at(6, new ConversationEvent.Replied(REPLY)),
                        at(7, new ConversationEvent.Ended(7, "All done", Optional.of(5))));
    }

    @Test
    void shouldReadBackEveryEventThatItWrites() {
        // given
        EventJson json = new EventJson();

        // when, then
        TurnEvents.of(REPLY, List.of("check-booking"), Optional.of(THE_END))
                .forEach(published ->
                        assertThat(json.read(json.write(published.event()))).contains(published.event()));
    }

    @Test
    void shouldReadNothingWhenANewerVersionWroteTheEvent() {
        // given
        EventJson json = new EventJson();

        // when, then
        assertThat(json.read("{\"event\": \"applause\", \"turn\": 7}")).isEmpty();
        assertThat(json.read("{\"event\": \"stage\", \"turn\": 7, \"stage\": \"ENCORE\"}"))
                .isEmpty();
        assertThat(json.read("{\"event\": \"stage\", \"turn\": 7, \"stage\": \"PROCESSING\", \"mood\": \"good\"}"))
                .contains(new ConversationEvent.StageReached(7, Stage.PROCESSING));
    }

    @Test
    void shouldReadAnEndWhenItWasWrittenBeforeRatingsWereTold() {
        assertThat(new EventJson().read("{\"event\": \"ended\", \"turn\": 7, \"reason\": \"requested\"}"))
                .contains(new ConversationEvent.Ended(7, "requested", Optional.empty()));
    }

    private static PublishedEvent at(int index, ConversationEvent event) {
        return new PublishedEvent(new EventId(7, index), event);
    }
}
