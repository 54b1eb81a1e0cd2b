package com.xseven.rules.limit;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.TableContract.wordsOrNone;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says how long things stand open. Immutable: for another version of the table make another instance. */
public final class TimeLimits {

    public static final TableContract CONTRACT = new TableContract(
            "time-limits",
            Map.of("what", STRING, "category", STRING),
            Map.of("minutes", NUMBER),
            Set.of(),
            Map.of("what", words(Limited.class), "category", wordsOrNone(Category.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public TimeLimits(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /**
     * Takes some tens of microseconds; safe for any number of threads.
     *
     * @param category of the business that it belongs to
     */
    public Ruling<Duration> decide(Limited what, Optional<Category> category) {
        return Ruling.one(
                table,
                Map.of("what", Value.of(what), "category", Value.orNone(category)),
                row -> Optional.of(Duration.ofMinutes(row.whole("minutes"))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
