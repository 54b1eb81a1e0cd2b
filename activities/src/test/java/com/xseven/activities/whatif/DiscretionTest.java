package com.xseven.activities.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.journal.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DiscretionTest {

    @Test
    void shouldBlankOutWhoTheCustomerIsHoweverItIsWritten() {
        // given
        Standing standing = standing(
                Map.of(SlotName.NAME, "Ann Lee", SlotName.PHONE, "+12015550999", SlotName.EMAIL, "ann@example.com"),
                Map.of(SlotName.ADDRESS, "4 Elm Street", SlotName.PARTY_SIZE, "4"));

        // when
        String told = Discretion.without(
                "Thank you, ANN! A table for 4 under Ann Lee, +1 201-555-0999 (Ann@example.com), 4 Elm Street.",
                List.of(standing));

        // then
        assertThat(told).isEqualTo("Thank you, •••! A table for 4 under •••, ••• (•••), •••.");
    }

    @Test
    void shouldLeaveWordsOfWhichANameIsAPart() {
        Standing standing = standing(Map.of(SlotName.NAME, "Al"), Map.of());

        assertThat(Discretion.without("Alfredo is on the menu, Al.", List.of(standing)))
                .isEqualTo("Alfredo is on the menu, •••.");
    }

    private static Standing standing(Map<SlotName, String> known, Map<SlotName, String> slots) {
        return new Standing(
                Stage.CONFIRMATION,
                Agent.RESTAURANT_FOOD,
                Intent.BOOK,
                false,
                "en",
                0,
                DialogueState.knowing(new TreeMap<>(known))
                        .withTasks(List.of(new TaskFrame(Intent.BOOK, new TreeMap<>(slots), Optional.empty()))));
    }
}
