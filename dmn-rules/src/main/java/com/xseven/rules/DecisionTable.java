package com.xseven.rules;

import java.util.Map;

/** One version of a table, ready for use: immutable, shared by any number of threads, evaluated without a lock. */
public interface DecisionTable {

    /** What the table says about itself. */
    TableOutline outline();

    /** What its cells mean. */
    TableLogic logic();

    /** The same fault with the line of the document where its cell, row or column stands. */
    Fault placed(Fault fault);

    /**
     * Decides. Facts that the table does not ask for are ignored; one that it asks for and that is missing, or of
     * another type, or outside the column's allowed values, makes the evaluation {@link Evaluation.Failed}.
     *
     * @param facts by the names that {@link TableOutline#facts()} lists
     */
    Evaluation evaluate(Map<String, Value> facts);
}
