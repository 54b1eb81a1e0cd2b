package com.xseven.evaluation.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.evaluation.BadData;
import com.xseven.local.converse.Made;
import com.xseven.local.converse.Placeholders;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoalFilesTest {

    private static final Placeholders THURSDAY = new Placeholders(LocalDate.of(2026, 12, 3));
    private static final Path OWN = Path.of("goals");
    private static final int LEAST = 60;

    @TempDir
    private Path folder;

    @Test
    void shouldComputeDatesWhenAGoalIsRead() throws IOException {
        // given
        Files.writeString(folder.resolve("one.yaml"), """
                goals:
                  - id: table
                    category: FOOD_HOSPITALITY
                    kind: book
                    business: marios-italian
                    wishes: [{say: ["a table on {date}"], details: {date: "{next FRI}", partySize: {is: "2", ways: ["us two"]}}}]
                    then: {appointments: [{date: "{next FRI}", status: CONFIRMED}]}
                """);

        // when
        Goal goal = GoalFiles.read(folder, business -> THURSDAY).getFirst();

        // then
        assertThat(goal.wishes().getFirst()).isInstanceOfSatisfying(Wish.Deal.class, deal -> {
            assertThat(deal.details().get(Detail.DATE)).contains(new Wanted("2026-12-04"));
            assertThat(deal.details().get(Detail.PARTY_SIZE)).contains(new Wanted("2", List.of("us two")));
        });
        assertThat(goal.aftermath())
                .containsEntry(
                        Made.APPOINTMENTS,
                        List.of(Map.of("business", "marios-italian", "date", "2026-12-04", "status", "CONFIRMED")))
                .containsEntry(Made.ORDERS, List.of());
    }

    @Test
    void shouldNameThePlaceWhenAKeyIsUnknown() throws IOException {
        // given
        Files.writeString(folder.resolve("one.yaml"), "goals: [{id: table, bussiness: marios-italian}]");

        // when / then
        assertThatThrownBy(() -> GoalFiles.read(folder, business -> THURSDAY))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("goals[1]")
                .hasMessageContaining("bussiness");
    }

    @Test
    void shouldRefuseAFolderWithoutGoals() {
        assertThatThrownBy(() -> GoalFiles.read(folder, business -> THURSDAY)).isInstanceOf(BadData.class);
    }

    @Test
    void shouldReadTheProjectsOwnGoalsOfWhichHalfAreHeldOut() throws IOException {
        // when
        List<Goal> goals = GoalFiles.read(OWN, business -> THURSDAY);

        // then
        Set<String> categories = goals.stream().map(Goal::category).collect(Collectors.toSet());
        assertThat(goals).hasSizeGreaterThanOrEqualTo(LEAST);
        assertThat(goals.stream().filter(Goal::heldOut)).hasSize(goals.size() / 2);
        assertThat(categories).hasSize(5);
        assertThat(goals)
                .allSatisfy(goal ->
                        assertThat(goal.wishes().getFirst().say()).as(goal.id()).hasSizeGreaterThanOrEqualTo(4));
    }
}
