package com.xseven.api.rules;

import com.xseven.store.rules.RuleStatus;
import com.xseven.store.rules.RuleVersion;
import java.time.Instant;
import java.util.Optional;

/** One version of a table, without what it says. {@code green} tells that the checks, when last run, found no fault. */
record RuleVersionBody(
        String table,
        int number,
        RuleStatus status,
        String author,
        String reason,
        Optional<Integer> parent,
        Instant createdAt,
        Optional<String> reviewer,
        Optional<Instant> publishedAt,
        boolean green,
        String self) {

    static RuleVersionBody of(RuleVersion version) {
        return new RuleVersionBody(
                version.table(),
                version.number(),
                version.status(),
                version.author(),
                version.reason(),
                version.parent(),
                version.createdAt(),
                version.reviewer(),
                version.publishedAt(),
                version.green(),
                RuleController.PATH + "/" + version.table() + "/versions/" + version.number());
    }
}
