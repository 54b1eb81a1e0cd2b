package com.xseven.worker;

import com.xseven.rules.TableContract;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersions;
import java.nio.charset.StandardCharsets;

/** Makes the tables that come with the system the first versions. */
final class ShippedTables {

    private ShippedTables() {}

    /** May be done any number of times. */
    static void seed(RuleVersions versions) {
        for (TableContract contract : ShippedRules.CONTRACTS) {
            String table = contract.table();
            String document = new String(ShippedRules.document(table), StandardCharsets.UTF_8);
            versions.seed(table, new RuleText(document, ShippedRules.examples(table)));
        }
    }
}
