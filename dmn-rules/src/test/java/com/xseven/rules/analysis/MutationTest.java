package com.xseven.rules.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.ParseResult;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.analysis.Mutations.Mutation;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Plants faults into sound tables and looks whether they are found. What a planted change amounts to is told by brute
 * force: the same table in other words, another table that is as sound, or a faulty one. The first two cannot be told
 * from what an author means, which is what a table's examples are for; of the third none may be missed.
 */
class MutationTest {

    private static final int TABLES = 20;
    private static final int ROUNDS = 2;
    private static final CamundaDecisionEngine ENGINE = new CamundaDecisionEngine();

    private final Map<Mutation, Score> scores = new EnumMap<>(Mutation.class);

    private static final class Score {
        private int same;
        private int other;
        private int faulty;
        private int found;
    }

    @Test
    void shouldRaiseNothingOnSoundTablesAndFindEveryFaultPlantedIntoThem() {
        // given
        List<SmallTable> sound = sound();
        Mutations mutations = new Mutations(2026);
        List<String> missed = new ArrayList<>();

        // when
        for (SmallTable table : sound) {
            assertThat(SmallTable.analysis(table.parsed()).findings())
                    .as("%s", table.document())
                    .isEmpty();
            for (Mutation mutation : Mutation.values()) {
                for (int round = 0; round < ROUNDS; round++) {
                    mutations.plant(mutation, table).ifPresent(mutant -> judge(mutation, table, mutant, missed));
                }
            }
        }

        // then
        print();
        assertThat(missed).isEmpty();
        assertThat(scores.values().stream().mapToInt(score -> score.faulty).sum())
                .isGreaterThan(250);
        assertThat(scores).containsOnlyKeys(Mutation.values());
    }

    private static List<SmallTable> sound() {
        RandomTables random = new RandomTables(77);
        return IntStream.range(0, TABLES)
                .mapToObj(i -> switch (i % 4) {
                    case 0, 1 -> random.partition();
                    case 2 -> random.staircase();
                    default -> random.collection();
                })
                .toList();
    }

    private void judge(Mutation mutation, SmallTable table, SmallTable mutant, List<String> missed) {
        Score score = scores.computeIfAbsent(mutation, _ -> new Score());
        Set<String> faults = new BruteForce(mutant).faults();
        if (mutation == Mutation.ANSWER_OUTSIDE_THE_DOMAIN) {
            faults = Set.of("outside");
        }
        if (!faults.isEmpty()) {
            score.faulty++;
            if (found(mutant).equals(Optional.of(faults))) {
                score.found++;
            } else {
                missed.add(mutation + ": " + faults + " but " + found(mutant) + "\n" + mutant.document());
            }
        } else if (new BruteForce(table).answersLike(new BruteForce(mutant))) {
            score.same++;
        } else {
            score.other++;
        }
    }

    /** What is said against a table: refused when read, or found in it. */
    private static Optional<Set<String>> found(SmallTable mutant) {
        ParseResult read = ENGINE.parse(mutant.document().getBytes(StandardCharsets.UTF_8));
        return switch (read) {
            case Rejected rejected ->
                rejected.faults().stream()
                        .map(fault -> Set.of(fault.message().contains("gigantic") ? "outside" : fault.message()))
                        .findFirst();
            case Parsed parsed -> Optional.of(BruteForce.faults(SmallTable.analysis(parsed.table())));
        };
    }

    private void print() {
        System.out.printf("%n%-28s %8s %8s %8s %8s%n", "planted", "same", "other", "faulty", "found");
        scores.forEach((mutation, score) -> System.out.printf(
                "%-28s %8d %8d %8d %8d%n",
                mutation.name().toLowerCase(Locale.ROOT).replace('_', ' '),
                score.same,
                score.other,
                score.faulty,
                score.found));
        int faulty = scores.values().stream().mapToInt(score -> score.faulty).sum();
        int found = scores.values().stream().mapToInt(score -> score.found).sum();
        System.out.printf(
                "Mutation score of the analysis: %d of %d faults found, exactly as brute force names them%n",
                found, faulty);
    }
}
