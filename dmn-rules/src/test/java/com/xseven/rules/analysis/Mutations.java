package com.xseven.rules.analysis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Plants into a table what goes wrong when people edit one. The same seed plants the same. */
final class Mutations {

    /** What is planted; each gives nothing where the table has no place for it. */
    enum Mutation {
        DELETE_A_ROW,
        DUPLICATE_A_ROW,
        SHADOW_A_ROW,
        MOVE_A_ROW_UP,
        WIDEN_A_RANGE,
        NARROW_A_RANGE,
        SHIFT_A_BORDER,
        FORGET_A_WORD,
        ADD_A_WORD,
        MISSPELL_A_WORD,
        NEGATE_WORDS,
        EMPTY_A_CELL,
        FILL_A_CELL,
        STOP_ASKING_FOR_AN_INPUT,
        CHANGE_AN_ANSWER,
        ANSWER_OUTSIDE_THE_DOMAIN
    }

    private final Random random;

    Mutations(long seed) {
        random = new Random(seed);
    }

    Optional<SmallTable> plant(Mutation mutation, SmallTable table) {
        List<SmallTable.Row> rows = new ArrayList<>(table.rows());
        int at = random.nextInt(rows.size());
        SmallTable.Row row = rows.get(at);
        switch (mutation) {
            case DELETE_A_ROW -> rows.remove(at);
            case DUPLICATE_A_ROW -> rows.add(at + 1, new SmallTable.Row("again", row.cells(), row.answer()));
            case SHADOW_A_ROW -> rows.add(at, new SmallTable.Row("shadow", widened(row), other(row.answer())));
            case MOVE_A_ROW_UP -> rows.add(0, rows.remove(at));
            case STOP_ASKING_FOR_AN_INPUT -> {
                int column = random.nextInt(SmallTable.COLUMNS.size());
                rows.replaceAll(each -> each.with(column, SmallCell.ANY));
            }
            case CHANGE_AN_ANSWER -> rows.set(at, new SmallTable.Row(row.id(), row.cells(), other(row.answer())));
            case ANSWER_OUTSIDE_THE_DOMAIN -> rows.set(at, new SmallTable.Row(row.id(), row.cells(), "gigantic"));
            case WIDEN_A_RANGE,
                    NARROW_A_RANGE,
                    SHIFT_A_BORDER,
                    FORGET_A_WORD,
                    ADD_A_WORD,
                    MISSPELL_A_WORD,
                    NEGATE_WORDS,
                    EMPTY_A_CELL,
                    FILL_A_CELL -> {
                Optional<SmallTable.Row> changed = changed(mutation, row);
                if (changed.isEmpty()) {
                    return Optional.empty();
                }
                rows.set(at, changed.get());
            }
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new SmallTable(table.policy(), rows));
    }

    private Optional<SmallTable.Row> changed(Mutation mutation, SmallTable.Row row) {
        List<Integer> columns = new ArrayList<>(List.of(0, 1, 2, 3, 4));
        Collections.shuffle(columns, random);
        for (int column : columns) {
            Optional<SmallCell> cell = changed(mutation, row.cells().get(column), column);
            if (cell.isPresent()) {
                return Optional.of(row.with(column, cell.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<SmallCell> changed(Mutation mutation, SmallCell cell, int column) {
        return switch (cell) {
            case SmallCell.Any _ -> mutation == Mutation.FILL_A_CELL ? Optional.of(filled(column)) : Optional.empty();
            case SmallCell _ when mutation == Mutation.EMPTY_A_CELL -> Optional.of(SmallCell.ANY);
            case SmallCell.Range range -> changed(mutation, range);
            case SmallCell.Words words -> changed(mutation, words, column);
            case SmallCell.Flag flag ->
                mutation == Mutation.NEGATE_WORDS ? Optional.of(new SmallCell.Flag(!flag.wanted())) : Optional.empty();
        };
    }

    private Optional<SmallCell> changed(Mutation mutation, SmallCell.Range range) {
        return switch (mutation) {
            case WIDEN_A_RANGE -> Optional.of(range(range, -1, 1));
            case NARROW_A_RANGE -> range.high() - range.low() > 2 ? Optional.of(range(range, 1, -1)) : Optional.empty();
            case SHIFT_A_BORDER ->
                Optional.of(new SmallCell.Range(range.low(), !range.lowIncluded(), range.high(), range.highIncluded()));
            default -> Optional.empty();
        };
    }

    /** Moves one end of a range, chosen by chance. */
    private SmallCell.Range range(SmallCell.Range range, int low, int high) {
        boolean lower = random.nextBoolean();
        return new SmallCell.Range(
                range.low() + (lower ? low : 0),
                range.lowIncluded(),
                range.high() + (lower ? 0 : high),
                range.highIncluded());
    }

    private Optional<SmallCell> changed(Mutation mutation, SmallCell.Words words, int column) {
        List<String> changed = new ArrayList<>(words.words());
        List<String> known = column == 2 ? SmallTable.COLOURS : SmallTable.NAMES;
        switch (mutation) {
            case FORGET_A_WORD -> changed.remove(random.nextInt(changed.size()));
            case ADD_A_WORD ->
                known.stream()
                        .filter(word -> !words.words().contains(word))
                        .findFirst()
                        .ifPresent(changed::add);
            case MISSPELL_A_WORD -> changed.set(random.nextInt(changed.size()), "rde");
            case NEGATE_WORDS -> {
                return Optional.of(new SmallCell.Words(words.words(), !words.negated()));
            }
            default -> {
                return Optional.empty();
            }
        }
        return changed.isEmpty() || changed.equals(words.words())
                ? Optional.empty()
                : Optional.of(new SmallCell.Words(changed, words.negated()));
    }

    private SmallCell filled(int column) {
        return switch (column) {
            case 0, 1 -> new SmallCell.Range(1 + random.nextInt(5), true, 6 + random.nextInt(5), random.nextBoolean());
            case 2 -> new SmallCell.Words(SmallTable.COLOURS.subList(0, 2), random.nextBoolean());
            case 3 -> new SmallCell.Words(SmallTable.NAMES.subList(0, 1), random.nextBoolean());
            default -> new SmallCell.Flag(random.nextBoolean());
        };
    }

    /** The same cells but for one, which lets everything pass. */
    private List<SmallCell> widened(SmallTable.Row row) {
        return row.with(random.nextInt(SmallTable.COLUMNS.size()), SmallCell.ANY)
                .cells();
    }

    private String other(String answer) {
        List<String> others =
                SmallTable.ANSWERS.stream().filter(each -> !each.equals(answer)).toList();
        return others.get(random.nextInt(others.size()));
    }
}
