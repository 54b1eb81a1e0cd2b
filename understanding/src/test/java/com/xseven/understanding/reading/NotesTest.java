package com.xseven.understanding.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.Businesses;
import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to the kitchen, and what only begins like it. */
class NotesTest {

    private static final BuiltInUnderstanding UNDERSTANDING = new BuiltInUnderstanding();
    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-23T10:00:00-05:00[America/New_York]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no remove the coke",
                "no drop the salad",
                "no make it two",
                "no only two",
                "no nothing else",
                "no thats wrong",
                "no that's wrong",
                "no the margherita",
                "no two of them",
                "no tomorrow please",
                "no thanks",
                "hold please",
                "hold on please",
                "hold the line please",
            })
    void shouldHearNoNoteWhenANoIsAnAnswer(String said) {
        assertThat(Notes.isIn(said)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no onions",
                "no cheese please",
                "with no pickles",
                "no hot sauce",
                "no, no onions",
                "nope, hold the onions",
                "hold the mayo",
                "w/o onions",
                "no hold the onions",
            })
    void shouldHearANoteWhenSomethingIsLeftOut(String said) {
        assertThat(Notes.isIn(said)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no thats wrong",
                "no nothing else",
                "nope, hold the onions",
                "no, no onions",
                "no remove the tiramisu",
            })
    void shouldHearADenialWhenItIsNoPartOfANote(String said) {
        assertThat(heard(said).commands()).anyMatch(Command.Deny.class::isInstance);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no onions", "and no onions please", "with no onions"})
    void shouldHearNoDenialWhenItIsPartOfANote(String said) {
        assertThat(heard(said).commands()).noneMatch(Command.Deny.class::isInstance);
    }

    @Test
    void shouldTakeADishAwayWhenANoStandsBeforeIt() {
        assertThat(heard("no remove the tiramisu").commands())
                .filteredOn(Command.SetSlot.class::isInstance)
                .isEmpty();
        assertThat(heard("no remove the tiramisu").commands())
                .anyMatch(command -> command instanceof Command.CorrectSlot corrected
                        && corrected.slot() == SlotName.ITEMS
                        && corrected.value().equals("margherita*1"));
    }

    /** Heard while an order of two dishes is open. */
    private static Understood heard(String said) {
        DialogueState ordering = DialogueState.empty()
                .withTasks(List.of(new TaskFrame(
                        Intent.ORDER,
                        new TreeMap<>(Map.of(SlotName.ITEMS, "margherita*1,tiramisu*1", SlotName.FULFILMENT, "PICKUP")),
                        Optional.empty())));
        return UNDERSTANDING.understand(
                List.of(said), new UnderstandingContext(Businesses.named("marios-italian"), NOW, ordering));
    }
}
