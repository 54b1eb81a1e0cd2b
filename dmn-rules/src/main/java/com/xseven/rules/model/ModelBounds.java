package com.xseven.rules.model;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;
import java.util.Set;

/** Says what models may take in a turn. Immutable: for another version of the table make another instance. */
public final class ModelBounds {

    public static final TableContract CONTRACT = new TableContract(
            "model-bounds",
            Map.of("agent", STRING, "channel", STRING, "flow", STRING, "purpose", STRING, "budgetLeft", NUMBER),
            Map.of("calls", NUMBER, "seconds", NUMBER, "tokens", NUMBER, "dollars", NUMBER),
            Set.of(),
            Map.of(
                    "agent", words(Agent.class),
                    "channel", words(Channel.class),
                    "flow", words(Flow.class),
                    "purpose", words(AskedFor.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public ModelBounds(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Undecided too where the table says a number that nobody can mean. Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<TurnBounds> decide(BoundsFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "agent", Value.of(facts.agent()),
                        "channel", Value.of(facts.channel()),
                        "flow", Value.of(facts.flow()),
                        "purpose", Value.of(facts.purpose()),
                        "budgetLeft", Value.of(facts.budgetLeft())),
                row -> TurnBounds.of(
                        row.number("calls"), row.number("seconds"), row.number("tokens"), row.number("dollars")));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
