package com.xseven.rules.recovery;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.TableContract.wordsOrNone;
import static com.xseven.rules.ValueType.BOOLEAN;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;
import java.util.Set;

/** Chooses how a conversation recovers. Immutable: for another version of the table make another instance. */
public final class RecoveryPolicy {

    public static final TableContract CONTRACT = new TableContract(
            "recovery-strategy",
            Map.of(
                    "step",
                    STRING,
                    "kind",
                    STRING,
                    "failures",
                    NUMBER,
                    "recoveries",
                    NUMBER,
                    "over",
                    BOOLEAN,
                    "needsHuman",
                    BOOLEAN),
            Map.of("strategy", STRING),
            Set.of("failures", "recoveries"),
            Map.of(
                    "step", wordsOrNone(Failure.Step.class),
                    "kind", wordsOrNone(Failure.Kind.class),
                    "strategy", words(RecoveryStrategy.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public RecoveryPolicy(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<RecoveryStrategy> decide(RecoveryFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "step", Value.orNone(facts.failure().map(Failure::step)),
                        "kind", Value.orNone(facts.failure().map(Failure::kind)),
                        "failures", Value.of(facts.failures()),
                        "recoveries", Value.of(facts.recoveries()),
                        "over", Value.of(facts.over()),
                        "needsHuman", Value.of(facts.needsHuman())),
                row -> row.constant("strategy", RecoveryStrategy.class));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
