package com.xseven.api.problem;

import com.xseven.dialogue.reply.Decision;
import java.util.List;
import java.util.SortedMap;

/** The decision of a table of rules behind an answer: its version, the rows that decided, what it was asked and what it said. */
public record DecidedBy(
        String table,
        String version,
        List<String> rows,
        SortedMap<String, String> inputs,
        SortedMap<String, String> outputs) {

    public static DecidedBy of(Decision decision) {
        return new DecidedBy(
                decision.table(), decision.version(), decision.rows(), decision.inputs(), decision.outputs());
    }
}
