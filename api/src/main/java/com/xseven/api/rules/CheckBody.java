package com.xseven.api.rules;

import com.xseven.rules.Examples;
import com.xseven.rules.Fault;
import com.xseven.rules.analysis.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is said to a document.
 *
 * @param usable whether it may be saved at all; when not, {@code faults} say why
 * @param fitToPublish whether nothing that was found, and no example, keeps it from being published
 */
record CheckBody(
        String table,
        boolean usable,
        boolean fitToPublish,
        List<FaultBody> faults,
        List<FindingBody> findings,
        List<ExampleBody> examples) {

    /** Why a document cannot be used, with its line where there is one. */
    record FaultBody(Optional<Integer> line, Optional<String> row, Optional<String> column, String message) {

        static FaultBody of(Fault fault) {
            return new FaultBody(fault.line(), fault.row(), fault.column(), fault.message());
        }
    }

    /** What an analyst should know of the table. */
    record FindingBody(String kind, String severity, List<String> rows, Optional<String> column, String message) {

        static FindingBody of(Finding finding) {
            return new FindingBody(
                    finding.kind().name(),
                    finding.severity().name(),
                    finding.rows(),
                    finding.column(),
                    finding.message());
        }
    }

    /** What the table made of an example. */
    record ExampleBody(
            String words,
            boolean passes,
            Map<String, String> inputs,
            Map<String, String> expected,
            Map<String, String> found) {

        static ExampleBody of(Examples.Outcome outcome) {
            return new ExampleBody(
                    outcome.example().words(),
                    outcome.passes(),
                    outcome.example().facts(),
                    outcome.example().expected(),
                    outcome.found());
        }
    }
}
