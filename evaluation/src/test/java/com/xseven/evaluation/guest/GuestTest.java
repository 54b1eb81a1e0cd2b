package com.xseven.evaluation.guest;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.evaluation.goal.Detail;
import com.xseven.evaluation.goal.Goal;
import com.xseven.evaluation.goal.GoalFiles;
import com.xseven.local.converse.Placeholders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuestTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 3);
    private static final String SUMMARY = "a table for 4 on Friday, December 11 at 7:00 PM";

    @TempDir
    private Path folder;

    private final EnglishWays english = new EnglishWays();

    @Test
    void shouldTellWhatIsAskedAndSayYesWhenTheSummaryIsRight() throws IOException {
        // given
        Guest guest = guest("", 0);

        // when / then
        assertThat(guest.begin()).isEqualTo("a table please");
        assertThat(guest.answer(says("For how many people?")).orElseThrow()).containsAnyOf("4", "four");
        assertThat(guest.answer(says("What day would you like?")).orElseThrow()).contains("11");
        assertThat(guest.answer(says("What time would you like?")).orElseThrow())
                .containsAnyOf("7", "seven");
        assertThat(guest.answer(sumsUp(SUMMARY)).orElseThrow()).isIn(english.yes());
        guest.answer(done("You're booked."));
        guest.answer(says("You're welcome."));
        assertThat(guest.failures()).isEmpty();
    }

    @Test
    void shouldCorrectTheSummaryAndNeverSayYesWhenItStaysWrong() throws IOException {
        // given
        Guest guest = guest("", 0);
        guest.begin();

        // when
        Optional<String> first = guest.answer(sumsUp("a table for 4 on Friday, December 11 at 7:00 AM"));
        Optional<String> second = guest.answer(sumsUp("a table for 4 on Friday, December 11 at 6:00 AM"));
        Optional<String> third = guest.answer(sumsUp("a table for 4 on Friday, December 11 at 5:00 AM"));

        // then
        assertThat(List.of(first.orElseThrow(), second.orElseThrow()))
                .allSatisfy(
                        words -> assertThat(words).containsAnyOf("7", "seven").isNotIn(english.yes()));
        assertThat(third).isEmpty();
        assertThat(guest.failures()).singleElement().asString().contains("stays wrong about time");
    }

    @Test
    void shouldChangeItsMindBeforeTheYesWhenTheGoalSaysSo() throws IOException {
        // given
        Guest guest = guest("changes: [{say: [\"make it {partySize}\"], set: {partySize: \"6\"}}]", 0);
        guest.begin();

        // when
        String changed = guest.answer(sumsUp(SUMMARY)).orElseThrow();
        String yes = guest.answer(sumsUp(SUMMARY.replace("for 4", "for 6"))).orElseThrow();

        // then
        assertThat(changed).isIn("make it 6", "make it six");
        assertThat(yes).isIn(english.yes());
    }

    @Test
    void shouldTakeAnotherTimeWhenTheSlotIsTaken() throws IOException {
        // given
        Guest guest = guest("otherwise: [{reaction: PICK_TIME}]", 0);
        guest.begin();

        // when
        Optional<String> words = guest.answer(new Heard(
                "Sorry, 7:00 PM is already taken. I could offer 8:30 PM. Would that suit you?",
                Optional.empty(),
                List.of("8:30 PM"),
                false,
                false));
        guest.answer(sumsUp(SUMMARY.replace("7:00", "8:30")));
        guest.answer(done("You're booked."));

        // then
        assertThat(words.orElseThrow()).containsAnyOf("8:30", "half past eight");
        assertThat(guest.picked().get(Detail.TIME).orElseThrow().is()).isEqualTo("20:30");
    }

    @Test
    void shouldNotSayYesToTheWaitingListWhenItWantsATable() throws IOException {
        // given
        Guest guest = guest("", 0);
        guest.begin();

        // when
        String words = guest.answer(new Heard(
                        "Shall I put you on the waiting list for " + SUMMARY + "?",
                        Optional.of(SUMMARY),
                        List.of(),
                        false,
                        false))
                .orElseThrow();

        // then
        assertThat(words).startsWith("no");
    }

    @Test
    void shouldLosePatienceWhenItIsAnsweredTheSameAgainAndAgain() throws IOException {
        // given
        Guest guest = guest("", 0);
        guest.begin();

        // when
        guest.answer(says("For how many people?"));
        guest.answer(says("For how many people?"));
        Optional<String> words = guest.answer(says("For how many people?"));

        // then
        assertThat(words).isEmpty();
        assertThat(guest.failures()).singleElement().asString().contains("circles");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void shouldSayTheSameForTheSameSeedAndBeginAnotherWayAtEachRepeat(int repeat) throws IOException {
        // given
        List<String> ways = List.of("a table please", "table?", "hi, a table", "I'd like a table");

        // when
        Guest one = guest("", repeat);
        Guest other = guest("", repeat);

        // then
        assertThat(one.begin()).isEqualTo(ways.get(repeat)).isEqualTo(other.begin());
        assertThat(one.answer(says("What day would you like?")))
                .isEqualTo(other.answer(says("What day would you like?")));
    }

    private static Heard says(String text) {
        return new Heard(text, Optional.empty(), List.of(), false, false);
    }

    private static Heard sumsUp(String summary) {
        return new Heard(summary + ". Shall I book it?", Optional.of(summary), List.of(), false, false);
    }

    private static Heard done(String text) {
        return new Heard(text, Optional.empty(), List.of(), true, false);
    }

    private Guest guest(String more, int repeat) throws IOException {
        Files.writeString(folder.resolve("goal.yaml"), """
                goals:
                  - id: table
                    category: FOOD_HOSPITALITY
                    kind: book
                    business: marios-italian
                    wishes:
                      - say: ["a table please", "table?", "hi, a table", "I'd like a table"]
                        details: {partySize: "4", date: "2026-12-11", time: "19:00"}
                        %s
                """.formatted(more));
        Goal goal = GoalFiles.read(folder, business -> new Placeholders(TODAY)).getFirst();
        return new Guest(goal, TODAY, new Dice(1, repeat));
    }
}
