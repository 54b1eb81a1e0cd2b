package com.xseven.rules.stage;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.TableContract.wordsOrNone;
import static com.xseven.rules.ValueType.BOOLEAN;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;
import java.util.Set;

/** Says what an agent may do next. Immutable: for another version of the table make another instance. */
public final class StagePolicy {

    public static final TableContract CONTRACT = new TableContract(
            "stage-policy",
            Map.of(
                    "stage",
                    STRING,
                    "action",
                    STRING,
                    "confidence",
                    NUMBER,
                    "missing",
                    NUMBER,
                    "asked",
                    NUMBER,
                    "agreed",
                    BOOLEAN),
            Map.of("next", STRING, "asksLeft", NUMBER),
            Set.of("missing", "asked"),
            Map.of(
                    "stage", words(Stage.class),
                    "action", wordsOrNone(StageAction.class),
                    "next", words(NextStep.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public StagePolicy(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<StageRule> decide(StageFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "stage", Value.of(facts.stage()),
                        "action", Value.orNone(facts.action()),
                        "confidence", Value.of(facts.confidence()),
                        "missing", Value.of(facts.missing()),
                        "asked", Value.of(facts.asked()),
                        "agreed", Value.of(facts.agreed())),
                row -> row.constant("next", NextStep.class).map(next -> new StageRule(next, row.whole("asksLeft"))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
