package com.xseven.api.rules;

import com.xseven.rules.live.InForce;
import com.xseven.rules.live.RuleDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Published versions as the shelf has them. */
@Component
final class ShelvedDocuments implements RuleDocuments {

    private final RuleShelf shelf;

    ShelvedDocuments(RuleShelf shelf) {
        this.shelf = shelf;
    }

    /** Whoever asks here is in no conversation, so that no canary decides. */
    @Override
    public Map<String, InForce> inForce() {
        Map<String, InForce> tables = new TreeMap<>();
        shelf.published().forEach((table, number) -> tables.put(table, InForce.published(number)));
        return tables;
    }

    @Override
    public byte[] document(String table, int number) {
        return shelf.text(table, number).orElseThrow().document().getBytes(StandardCharsets.UTF_8);
    }
}
