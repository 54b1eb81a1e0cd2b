package com.xseven.rules.oracle;

import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.Value;
import com.xseven.rules.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Facts that a table may meet: of each text that occurs in a column, and for numbers those that its cells name, their
 * neighbours and some ordinary ones, within what the column allows. The same seed gives the same facts.
 */
public final class GeneratedFacts {

    private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");
    private static final Pattern NUMBER = Pattern.compile("(?<![\\w\"])-?\\d+(\\.\\d+)?");
    private static final List<BigDecimal> ORDINARY = Stream.of(
                    "0", "1", "2", "4", "6", "9", "12", "30", "60", "61", "720", "1440", "0.31")
            .map(BigDecimal::new)
            .toList();
    private static final BigDecimal STEP = new BigDecimal("0.01");

    private final SequencedMap<String, List<Value>> choices = new TreeMap<>();

    public GeneratedFacts(TableOutline table) {
        table.facts().forEach((name, type) -> choices.put(name, choices(table, name, type)));
    }

    /** Endless. */
    public Stream<Map<String, Value>> stream(long seed) {
        Random random = new Random(seed);
        return Stream.generate(() -> {
            Map<String, Value> facts = new HashMap<>();
            choices.forEach((name, values) -> facts.put(name, values.get(random.nextInt(values.size()))));
            return facts;
        });
    }

    private static List<Value> choices(TableOutline table, String fact, ValueType type) {
        Optional<String> allowed = table.inputs().stream()
                .filter(input -> input.name().equals(fact))
                .findFirst()
                .flatMap(Column::allowed);
        return switch (type) {
            case BOOLEAN -> List.of(Value.of(true), Value.of(false));
            case STRING -> texts(allowed.orElse(cellsOf(table, fact) + ", \"something else\""));
            case NUMBER -> numbers(cellsOf(table, fact), allowed.orElse(""));
        };
    }

    private static String cellsOf(TableOutline table, String fact) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < table.inputs().size(); i++) {
            if (table.inputs().get(i).name().equals(fact)) {
                int column = i;
                table.rows()
                        .forEach(row ->
                                cells.append(row.conditions().get(column)).append('\n'));
            }
        }
        return cells.toString();
    }

    private static List<Value> texts(String cells) {
        return TEXT.matcher(cells)
                .results()
                .map(result -> Value.of(result.group(1)))
                .distinct()
                .toList();
    }

    private static List<Value> numbers(String cells, String allowed) {
        Set<BigDecimal> numbers = new LinkedHashSet<>(ORDINARY);
        NUMBER.matcher(cells)
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .forEach(border -> {
                    numbers.add(border.subtract(STEP));
                    numbers.add(border);
                    numbers.add(border.add(STEP));
                });
        numbers.add(BigDecimal.ONE.negate());
        List<Value> values = new ArrayList<>();
        for (BigDecimal number : numbers) {
            if (isWithin(number, allowed)) {
                values.add(new Value.Decimal(number));
            }
        }
        return values;
    }

    /** Understands the two forms of bounds that tables use: {@code >= 0} and {@code [0..1]}. */
    private static boolean isWithin(BigDecimal number, String allowed) {
        List<BigDecimal> bounds = Pattern.compile("\\d+")
                .matcher(allowed)
                .results()
                .map(MatchResult::group)
                .map(BigDecimal::new)
                .toList();
        return switch (bounds.size()) {
            case 0 -> true;
            case 1 -> number.compareTo(bounds.getFirst()) >= 0;
            default -> number.compareTo(bounds.getFirst()) >= 0 && number.compareTo(bounds.getLast()) <= 0;
        };
    }
}
