package com.xseven.rules.search;

import static com.xseven.rules.ValueType.BOOLEAN;
import static com.xseven.rules.ValueType.NUMBER;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says what counts in a search. Immutable: for another version of the table make another instance. */
public final class SearchRanking {

    public static final TableContract CONTRACT = new TableContract(
            "search-ranking",
            Map.of("near", BOOLEAN, "words", BOOLEAN, "cheap", BOOLEAN, "urgent", BOOLEAN),
            Map.of("distance", NUMBER, "rating", NUMBER, "price", NUMBER, "text", NUMBER),
            Set.of(),
            Map.of());

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public SearchRanking(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<SearchWeights> decide(SearchFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "near", Value.of(facts.near()),
                        "words", Value.of(facts.words()),
                        "cheap", Value.of(facts.cheap()),
                        "urgent", Value.of(facts.urgent())),
                row -> Optional.of(new SearchWeights(
                        row.whole("distance"), row.whole("rating"), row.whole("price"), row.whole("text"))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
