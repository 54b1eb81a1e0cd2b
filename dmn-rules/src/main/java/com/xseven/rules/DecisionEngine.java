package com.xseven.rules;

/** Understands decision tables. Safe for use by several threads. */
public interface DecisionEngine {

    /**
     * Reads a DMN document that holds one decision table and checks every cell of it. Costs milliseconds, the first
     * time in a process about a second; evaluating what comes out costs microseconds. A document that cannot be used
     * is a {@link ParseResult.Rejected}, never an exception.
     *
     * @param document DMN 1.3 in XML, in the encoding that it declares
     */
    ParseResult parse(byte[] document);
}
