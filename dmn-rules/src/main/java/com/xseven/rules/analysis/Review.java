package com.xseven.rules.analysis;

import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableContract;
import java.util.List;

/** What is said to a document that somebody wants to make a version of a table of. */
public sealed interface Review {

    /** It cannot be used at all; each fault has its line, where there is one. It is not to be stored as a version. */
    record Refused(List<Fault> faults) implements Review {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** It can be used; whether it should be, the analysis says. */
    record Reviewed(DecisionTable table, AnalysisReport analysis) implements Review {}

    /** Reads, checks and analyses a document from anywhere. Well under a second for 500 rows; nothing is kept. */
    static Review of(DecisionEngine engine, TableContract contract, byte[] document) {
        return switch (engine.parse(document)) {
            case Rejected rejected -> new Refused(rejected.faults());
            case Parsed(DecisionTable table) -> {
                List<Fault> faults = contract.faultsOf(table);
                yield faults.isEmpty() ? new Reviewed(table, TableAnalysis.of(table, contract)) : new Refused(faults);
            }
        };
    }
}
