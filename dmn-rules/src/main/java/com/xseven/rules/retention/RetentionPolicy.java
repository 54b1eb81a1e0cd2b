package com.xseven.rules.retention;

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

/** Says how long things are kept. Immutable: for another version of the table make another instance. */
public final class RetentionPolicy {

    public static final TableContract CONTRACT = new TableContract(
            "retention",
            Map.of("data", STRING, "category", STRING),
            Map.of("keepHours", NUMBER, "fate", STRING),
            Set.of(),
            Map.of(
                    "data", words(KeptData.class),
                    "category", wordsOrNone(Category.class),
                    "fate", words(Retention.Fate.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public RetentionPolicy(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<Retention> decide(KeptData data, Optional<Category> category) {
        return Ruling.one(
                table,
                Map.of(
                        "data", Value.of(data),
                        "category", Value.orNone(category)),
                row -> row.constant("fate", Retention.Fate.class)
                        .map(fate -> new Retention(Duration.ofHours(row.whole("keepHours")), fate)));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
