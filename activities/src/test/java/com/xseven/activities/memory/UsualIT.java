package com.xseven.activities.memory;

import static com.xseven.activities.memory.Earlier.Person.ANN;
import static com.xseven.activities.memory.Earlier.Person.BOB;
import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.activities.agent.BuiltInAgents;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.policy.Policy;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.thought.Thought;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.agent.Thinking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** "The usual" of somebody who was there before, from the city's real books. */
class UsualIT {

    private static final Evidence SAID = new Evidence(0, 0, 1, "test");

    private PortEllis city;
    private Earlier earlier;

    @BeforeEach
    void open() {
        city = new PortEllis();
        earlier = new Earlier(city);
    }

    @AfterEach
    void close() {
        city.close();
    }

    @Test
    void shouldProposeTheServiceAndTheTimeOfLastTime() {
        // given
        earlier.visit("last", "lux-hair-lounge", Optional.of("haircut"), "2026-11-12T16:00", ANN);
        earlier.visit("other", "lux-hair-lounge", Optional.of("color"), "2026-11-13T10:00", BOB);

        // when
        Thinking thinking = think("lux-hair-lounge", ANN, Intent.BOOK, Map.of(SlotName.DATE, "2026-11-27"));

        // then
        assertThat(thinking.conclusion())
                .isInstanceOfSatisfying(
                        Thought.Propose.class,
                        propose -> assertThat(propose.words().text())
                                .contains("from last time", "Vera", "November 27 at 4:00 PM", "Ann Lee")
                                .doesNotContain("Color"));
        assertThat(thinking.tools()).containsExactly("recall", "check-booking");
    }

    @Test
    void shouldProposeTheOrderOfLastTime() {
        // given
        earlier.order("last", "marios-italian", "Lasagna al Forno", ANN);

        // when
        Thinking thinking = think("marios-italian", ANN, Intent.ORDER, Map.of());

        // then
        assertThat(thinking.conclusion())
                .isInstanceOfSatisfying(
                        Thought.Propose.class,
                        propose -> assertThat(propose.words().text())
                                .contains("2 x Lasagna al Forno", "for pickup", "$38.00"));
    }

    @Test
    void shouldNotProposeWhatSomebodyElseHad() {
        // given
        earlier.order("last", "marios-italian", "Lasagna al Forno", ANN);
        Earlier.Person stranger = new Earlier.Person("Eve Stone", ANN.phone(), "eve@example.com");

        // when
        Thinking thinking = think("marios-italian", stranger, Intent.ORDER, Map.of());

        // then
        assertThat(thinking.conclusion())
                .isInstanceOfSatisfying(
                        Thought.Ask.class,
                        ask -> assertThat(ask.words().text())
                                .contains("I find nothing that you had here before")
                                .doesNotContain("Lasagna"));
    }

    private Thinking think(String business, Earlier.Person who, Intent task, Map<SlotName, String> details) {
        List<Command> commands = Stream.of(
                        Stream.of(new Command.StartTask(task, SAID)),
                        details.entrySet().stream()
                                .map(detail -> new Command.SetSlot(detail.getKey(), detail.getValue(), SAID)),
                        Stream.of(new Command.SetSlot(SlotName.AGAIN, "true", SAID)))
                .<Command>flatMap(each -> each)
                .toList();
        return new BuiltInAgents(new Policy(), _ -> PortEllis.houseTables(), city.businesses(), city.books())
                .think(new Question(
                        Flow.DEDICATED,
                        Optional.of(new BusinessId(business)),
                        PortEllis.NOW.toInstant(),
                        DialogueState.knowing(
                                new TreeMap<>(Map.of(SlotName.NAME, who.name(), SlotName.PHONE, who.phone()))),
                        new Understood(task, 1, "en", commands),
                        Optional.empty(),
                        Optional.of(new ConversationId("conversation-1")),
                        0));
    }
}
