package com.xseven.rules.shipped;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.rules.DecisionTable;
import com.xseven.rules.Evaluation;
import com.xseven.rules.Evaluation.Match;
import com.xseven.rules.Evaluation.Matched;
import com.xseven.rules.Examples.Outcome;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableContract;
import com.xseven.rules.Value;
import com.xseven.rules.analysis.TableAnalysis;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.oracle.GeneratedFacts;
import com.xseven.rules.shipped.EditedDocuments.Edit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/**
 * Makes every small slip in every shipped table, one at a time. One that changes any answer has to be refused, shown by
 * an example that fails, or found by the analysis; that all are is what the examples beside the tables are good for.
 */
class SlipsInShippedTablesTest {

    private static final int FACTS = 1_000;

    private final CamundaDecisionEngine engine = new CamundaDecisionEngine();
    private int refused;
    private int failedExamples;
    private int analysed;
    private int same;

    @Test
    void shouldNoticeEverySlipThatChangesAnAnswer() {
        List<String> unnoticed = new ArrayList<>();
        for (TableContract contract : ShippedRules.CONTRACTS) {
            for (Edit edit : EditedDocuments.of(contract.table())) {
                if (!isNoticed(contract, edit)) {
                    unnoticed.add(contract.table() + ": " + edit.what());
                }
            }
        }
        int noticed = refused + failedExamples + analysed;
        System.out.printf(
                "Slips in shipped tables: %d noticed (%d refused, %d by examples, %d by analysis alone), %d change nothing,"
                        + " %d unnoticed%n",
                noticed, refused, failedExamples, analysed, same, unnoticed.size());
        assertThat(unnoticed).isEmpty();
        assertThat(noticed).isGreaterThan(500);
    }

    private boolean isNoticed(TableContract contract, Edit edit) {
        return switch (engine.parse(edit.document().getBytes(StandardCharsets.UTF_8))) {
            case Rejected _ -> isRefused();
            case Parsed(DecisionTable table) when !contract.faultsOf(table).isEmpty() -> isRefused();
            case Parsed(DecisionTable table) -> isNoticed(contract, table);
        };
    }

    private boolean isRefused() {
        refused++;
        return true;
    }

    private boolean isNoticed(TableContract contract, DecisionTable edited) {
        if (!ShippedTables.examples(contract.table()).outcomes(edited).stream().allMatch(Outcome::passes)) {
            failedExamples++;
            return true;
        }
        if (!TableAnalysis.of(edited, contract).isSound()) {
            analysed++;
            return true;
        }
        if (saysTheSame(ShippedTables.table(contract.table()), edited)) {
            same++;
            return true;
        }
        return false;
    }

    private static boolean saysTheSame(DecisionTable table, DecisionTable edited) {
        HitPolicy policy = table.outline().hitPolicy();
        return new GeneratedFacts(table.outline())
                .stream(3)
                        .limit(FACTS)
                        .allMatch(facts ->
                                said(table.evaluate(facts), policy).equals(said(edited.evaluate(facts), policy)));
    }

    private static Object said(Evaluation evaluation, HitPolicy policy) {
        if (!(evaluation instanceof Matched(List<Match> matches))) {
            return evaluation.getClass();
        }
        List<SortedMap<String, Value>> outputs =
                matches.stream().map(Match::outputs).toList();
        return policy == HitPolicy.COLLECT ? Set.copyOf(outputs) : outputs;
    }
}
