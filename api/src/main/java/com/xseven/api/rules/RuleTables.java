package com.xseven.api.rules;

import java.util.List;
import java.util.Optional;

/** Every table. */
record RuleTables(List<RuleTable> tables) {

    /**
     * A table at a glance.
     *
     * @param published the version that decides
     * @param newest the version that a draft is made from
     */
    record RuleTable(String table, Optional<RuleVersionBody> published, RuleVersionBody newest) {}

    /** One table whole: what decides now, what decides for a share of conversations, and everything that was ever saved, newest first. */
    record WholeRuleTable(
            String table,
            Optional<RuleTextBody> published,
            Optional<CanaryBody> canary,
            List<RuleVersionBody> versions) {}
}
