package com.xseven.rules.analysis;

import com.xseven.rules.HitPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small tables by chance: sound ones that are cut out of all facts, and any others. The same seed gives the same. */
final class RandomTables {

    private static final List<HitPolicy> POLICIES = List.of(HitPolicy.values());

    private final Random random;

    RandomTables(long seed) {
        random = new Random(seed);
    }

    /** A UNIQUE table that has exactly one row for all facts and uses every column. */
    SmallTable partition() {
        List<SmallTable.Row> rows = new ArrayList<>();
        rows.add(new SmallTable.Row("all", Collections.nCopies(SmallTable.COLUMNS.size(), SmallCell.ANY), answer()));
        int wanted = 5 + random.nextInt(8);
        for (int column = 0; rows.size() < wanted || column < SmallTable.COLUMNS.size(); column++) {
            split(rows, column % SmallTable.COLUMNS.size());
        }
        Collections.shuffle(rows, random);
        return new SmallTable(HitPolicy.UNIQUE, renamed(rows));
    }

    /** A table with a sound answer to everything by its last row, if brute force finds nothing wrong with the others. */
    SmallTable staircase() {
        while (true) {
            List<SmallTable.Row> rows = new ArrayList<>(rows(4 + random.nextInt(6)));
            rows.add(new SmallTable.Row(
                    "otherwise", Collections.nCopies(SmallTable.COLUMNS.size(), SmallCell.ANY), answer()));
            SmallTable table = new SmallTable(HitPolicy.FIRST, rows);
            if (new BruteForce(table).faults().isEmpty()) {
                return table;
            }
        }
    }

    /** A sound table in which any number of rows may fit. */
    SmallTable collection() {
        while (true) {
            HitPolicy policy = random.nextBoolean() ? HitPolicy.COLLECT : HitPolicy.RULE_ORDER;
            SmallTable table = new SmallTable(policy, rows(4 + random.nextInt(5)));
            if (new BruteForce(table).faults().isEmpty()) {
                return table;
            }
        }
    }

    /** Sound or not. */
    SmallTable any() {
        HitPolicy policy = POLICIES.get(random.nextInt(POLICIES.size()));
        return new SmallTable(policy, rows(1 + random.nextInt(8)));
    }

    /** Rows with half of their cells empty. */
    private List<SmallTable.Row> rows(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new SmallTable.Row(
                        "r" + i,
                        IntStream.range(0, SmallTable.COLUMNS.size())
                                .mapToObj(column -> random.nextInt(5) < 3 ? SmallCell.ANY : cell(column))
                                .toList(),
                        answer()))
                .toList();
    }

    private SmallCell cell(int column) {
        return switch (column) {
            case 0, 1 -> {
                int low = random.nextInt(SmallTable.HIGHEST + 2) - 1;
                int high = low + random.nextInt(SmallTable.HIGHEST + 2 - low);
                yield new SmallCell.Range(low, random.nextBoolean(), high, random.nextBoolean());
            }
            case 2 -> words(SmallTable.COLOURS);
            case 3 -> words(SmallTable.NAMES);
            default -> new SmallCell.Flag(random.nextBoolean());
        };
    }

    private SmallCell words(List<String> known) {
        List<String> words = new ArrayList<>(known);
        Collections.shuffle(words, random);
        return new SmallCell.Words(
                words.subList(0, 1 + random.nextInt(Math.max(1, words.size() - 1))), random.nextInt(3) == 0);
    }

    private void split(List<SmallTable.Row> rows, int column) {
        SmallTable.Row row = rows.get(random.nextInt(rows.size()));
        List<SmallCell> halves = halves(row.cells().get(column), column);
        if (halves.size() == 2) {
            rows.remove(row);
            rows.add(row.with(column, halves.getFirst()));
            rows.add(new SmallTable.Row("", row.with(column, halves.getLast()).cells(), answer()));
        }
    }

    /** Two cells that share what a cell fits; the cell alone where it cannot be split. */
    private List<SmallCell> halves(SmallCell cell, int column) {
        return switch (cell) {
            case SmallCell.Any _
            when column <= 1 ->
                halves(new SmallCell.Range(SmallTable.LOWEST - 1, true, SmallTable.HIGHEST + 1, true), column);
            case SmallCell.Any _ when column == 4 -> List.of(new SmallCell.Flag(true), new SmallCell.Flag(false));
            case SmallCell.Any _
            when column == 3 -> {
                SmallCell.Words some = (SmallCell.Words) words(SmallTable.NAMES);
                yield List.of(some, new SmallCell.Words(some.words(), !some.negated()));
            }
            case SmallCell.Any _ -> halves(new SmallCell.Words(SmallTable.COLOURS, false), column);
            case SmallCell.Range range
            when range.high() - range.low() > 3 -> {
                int cut = range.low() + 2 + random.nextInt(range.high() - range.low() - 3);
                boolean below = random.nextBoolean();
                yield List.of(
                        new SmallCell.Range(range.low(), range.lowIncluded(), cut, below),
                        new SmallCell.Range(cut, !below, range.high(), range.highIncluded()));
            }
            case SmallCell.Words words
            when !words.negated() && words.words().size() > 1 -> {
                int cut = 1 + random.nextInt(words.words().size() - 1);
                yield List.of(
                        new SmallCell.Words(words.words().subList(0, cut), false),
                        new SmallCell.Words(
                                words.words().subList(cut, words.words().size()), false));
            }
            case SmallCell.Range _, SmallCell.Words _, SmallCell.Flag _ -> List.of(cell);
        };
    }

    private List<SmallTable.Row> renamed(List<SmallTable.Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> new SmallTable.Row(
                        "r" + i, rows.get(i).cells(), rows.get(i).answer()))
                .toList();
    }

    private String answer() {
        return SmallTable.ANSWERS.get(random.nextInt(SmallTable.ANSWERS.size()));
    }
}
