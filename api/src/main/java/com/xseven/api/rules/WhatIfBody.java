package com.xseven.api.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.rules.backtest.Trial;
import com.xseven.store.decision.KeptDecision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/**
 * A conversation's decisions by one table beside what a version would have said to the same facts, and the conversation taken
 * again by that version. What customers would have said to another answer, nobody knows.
 *
 * @param changed how many of the decisions come out otherwise, or could not be made
 * @param turns each decision, judged with the facts that were recorded for it
 * @param rerun the conversation taken again
 */
record WhatIfBody(
        String conversationId, String table, int version, int changed, List<TurnBody> turns, RerunBody rerun) {

    /** One decision, in the turn that it was made in, none once it was over; {@code by} is the version that made it. */
    record TurnBody(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> turn,
            Instant at,
            String by,
            SortedMap<String, String> inputs,
            SortedMap<String, String> before,
            SortedMap<String, String> after,
            List<String> rowsBefore,
            List<String> rowsAfter,
            boolean changed,
            Optional<String> failure) {

        static TurnBody of(KeptDecision kept, Trial.Answer answer) {
            return new TurnBody(
                    kept.occasion().turn(),
                    kept.occasion().at(),
                    kept.decision().version(),
                    kept.decision().inputs(),
                    kept.decision().outputs(),
                    answer.outputs(),
                    kept.decision().rows(),
                    answer.rows(),
                    answer.differsFrom(kept.decision()),
                    answer.failure());
        }
    }
}
