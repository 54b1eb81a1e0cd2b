package com.xseven.rules.escalation;

import static com.xseven.rules.TableContract.words;
import static com.xseven.rules.TableContract.wordsOrNone;
import static com.xseven.rules.ValueType.NUMBER;
import static com.xseven.rules.ValueType.STRING;

import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Ruling;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.rules.Value;
import java.util.Map;
import java.util.Set;

/** Says when a person takes over. Immutable: for another version of the table make another instance. */
public final class EscalationPolicy {

    public static final TableContract CONTRACT = new TableContract(
            "escalation",
            Map.of("flow", STRING, "intent", STRING, "confidence", NUMBER, "mood", STRING, "failures", NUMBER),
            Map.of("escalation", STRING, "urgency", STRING),
            Set.of("failures"),
            Map.of(
                    "flow", words(Flow.class),
                    "intent", words(Intent.class),
                    "mood", wordsOrNone(Mood.class),
                    "escalation", words(Escalating.class),
                    "urgency", words(Urgency.class)));

    private final DecisionTable table;

    /**
     * Decides by this table.
     *
     * @throws IllegalArgumentException when it breaks its contract
     */
    public EscalationPolicy(DecisionTable table) {
        this.table = CONTRACT.require(table);
    }

    /** Takes some tens of microseconds; safe for any number of threads. */
    public Ruling<EscalationRule> decide(EscalationFacts facts) {
        return Ruling.one(
                table,
                Map.of(
                        "flow", Value.of(facts.flow()),
                        "intent", Value.of(facts.intent()),
                        "confidence", Value.of(facts.confidence()),
                        "mood", Value.orNone(facts.mood()),
                        "failures", Value.of(facts.failures())),
                row -> row.constant("escalation", Escalating.class)
                        .flatMap(escalation -> row.constant("urgency", Urgency.class)
                                .map(urgency -> new EscalationRule(escalation, urgency))));
    }

    /** The table in use, for pages and for explaining what it decided. */
    public TableOutline table() {
        return table.outline();
    }
}
