package com.xseven.rules;

import java.util.List;

/** What became of a document. */
public sealed interface ParseResult {

    record Parsed(DecisionTable table) implements ParseResult {}

    /** The document is not used; each fault says what would have to change. */
    record Rejected(List<Fault> faults) implements ParseResult {

        public Rejected {
            faults = List.copyOf(faults);
        }
    }
}
