package com.xseven.evaluation.table;

import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.simulation.Attempt;
import com.xseven.evaluation.simulation.Outcome;
import java.time.Instant;
import java.util.List;

/**
 * Everything that was measured.
 *
 * @param command how to make it again
 * @param understanding the built-in understanding on labelled data
 * @param outcomes of simulated customers, one for each engine
 * @param heldOutShown whether conversations of goals that are held out can be read, too
 */
public record Report(
        String command, Instant made, List<Findings> understanding, List<Outcome> outcomes, boolean heldOutShown) {
    public Report {
        understanding = List.copyOf(understanding);
        outcomes = List.copyOf(outcomes);
    }

    /** The failures that may be looked at. */
    List<Attempt> failures(Outcome outcome) {
        return outcome.failures().stream()
                .filter(attempt -> heldOutShown || !attempt.goal().heldOut())
                .toList();
    }
}
