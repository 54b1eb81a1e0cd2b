package com.xseven.worker;

import com.xseven.rules.live.PublishedDocuments;
import com.xseven.store.rules.RuleVersions;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Published versions as the store keeps them. */
@Component
final class StoredDocuments implements PublishedDocuments {

    private final RuleVersions versions;

    StoredDocuments(RuleVersions versions) {
        this.versions = versions;
    }

    @Override
    public Map<String, Integer> published() {
        return versions.published();
    }

    @Override
    public byte[] document(String table, int number) {
        return versions.text(table, number).orElseThrow().document().getBytes(StandardCharsets.UTF_8);
    }
}
