package com.xseven.rules.model;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;
import java.util.Set;

/** Chooses the model that answers. Immutable: for another version of the table make another instance. */
public final class ModelChoice {

    public static final TableContract CONTRACT = new TableContract(
            "model-choice",
            Map.of(
                    "agent",
                    STRING,
                    "load",
                    NUMBER,
                    "budgetLeft",
                    NUMBER,
                    "firstHealth",
                    STRING,
                    "secondHealth",
                    STRING),
            Map.of("provider", STRING, "model", STRING),
            Set.of(),
            Map.of(
                    "agent", words(Agent.class),
                    "firstHealth", words(Health.class),
                    "secondHealth", words(Health.class),
                    "provider", words(Provider.class),
                    "model", words(ModelSize.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public ModelChoice(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<ChosenModel> decide(ModelFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "agent", Value.of(facts.agent()),
                        "load", Value.of(facts.load()),
                        "budgetLeft", Value.of(facts.budgetLeft()),
                        "firstHealth", Value.of(facts.first()),
                        "secondHealth", Value.of(facts.second())),
                row -> row.constant("provider", Provider.class)
                        .flatMap(provider ->
                                row.constant("model", ModelSize.class).map(size -> new ChosenModel(provider, size))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
