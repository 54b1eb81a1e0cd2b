package com.xseven.api.rules;

import com.xseven.rules.live.PublishedDocuments;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Published versions as the shelf has them. */
@Component
final class ShelvedDocuments implements PublishedDocuments {

    private final RuleShelf shelf;

    ShelvedDocuments(RuleShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Map<String, Integer> published() {
        return shelf.published();
    }

    @Override
    public byte[] document(String table, int number) {
        return shelf.text(table, number).orElseThrow().document().getBytes(StandardCharsets.UTF_8);
    }
}
