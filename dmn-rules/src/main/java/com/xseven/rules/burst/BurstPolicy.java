package com.xseven.rules.burst;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Says how messages that wait are answered. Immutable: for another version of the table make another instance. */
public final class BurstPolicy {

    public static final TableContract CONTRACT = new TableContract(
            "burst-policy",
            Map.of("channel", STRING, "stage", STRING, "waiting", NUMBER),
            Map.of("mode", STRING, "pauseMillis", NUMBER),
            Set.of("waiting"),
            Map.of(
                    "channel", words(Channel.class),
                    "stage", words(Stage.class),
                    "mode", words(BurstMode.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public BurstPolicy(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<BurstRule> decide(BurstFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "channel", Value.of(facts.channel()),
                        "stage", Value.of(facts.stage()),
                        "waiting", Value.of(facts.waiting())),
                row -> row.constant("mode", BurstMode.class)
                        .map(mode -> new BurstRule(mode, Duration.ofMillis(row.whole("pauseMillis")))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
