package com.xseven.worker;

import com.xseven.rules.live.InForce;
import com.xseven.rules.live.RuleDocuments;
import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleVersions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Versions in force as the store keeps them. */
@Component
final class StoredDocuments implements RuleDocuments {

    private final RuleVersions versions;
    private final RuleCanaries canaries;

    StoredDocuments(RuleVersions versions, RuleCanaries canaries) {
        this.versions = versions;
        this.canaries = canaries;
    }

    @Override
    public Map<String, InForce> inForce() {
        Map<String, InForce> tables = new TreeMap<>();
        canaries.inForce()
                .forEach((table, force) -> tables.put(
                        table,
                        new InForce(
                                force.published(),
                                force.canary().map(trial -> new InForce.Canary(trial.number(), trial.share())))));
        return tables;
    }

    @Override
    public byte[] document(String table, int number) {
        return versions.text(table, number).orElseThrow().document().getBytes(StandardCharsets.UTF_8);
    }
}
