package com.xseven.evaluation.slots;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.evaluation.BadData;
import com.xseven.evaluation.JsonFile;
import com.xseven.understanding.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A file in the form of Restaurant8k (Coope et al., "Span-ConveRT: Few-shot Span Extraction for Dialog", 2020): an array of
 * {@code {userInput: {text}, context: {requestedSlots}, labels: [{slot, valueSpan: {startIndex, endIndex}}]}}, where an absent
 * {@code startIndex} is 0.
 */
final class RestaurantFile {

    private RestaurantFile() {}

    static List<Utterance> read(Path file) {
        JsonNode root = JsonFile.read(file);
        if (!root.isArray() || root.isEmpty()) {
            throw new BadData("Expected an array of utterances in " + file);
        }
        List<Utterance> utterances = new ArrayList<>();
        for (JsonNode one : root) {
            JsonNode text = one.path("userInput").path("text");
            if (!text.isTextual()) {
                throw new BadData("Expected userInput.text in entry %d of %s".formatted(utterances.size() + 1, file));
            }
            utterances.add(new Utterance(text.textValue(), requested(one), labels(one, text.textValue())));
        }
        return utterances;
    }

    private static List<SlotKind> requested(JsonNode one) {
        List<SlotKind> requested = new ArrayList<>();
        one.path("context").path("requestedSlots").forEach(slot -> requested.add(SlotKind.of(slot.asText())));
        return requested;
    }

    private static List<Labelled> labels(JsonNode one, String text) {
        List<Labelled> labels = new ArrayList<>();
        for (JsonNode label : one.path("labels")) {
            int from = label.path("valueSpan").path("startIndex").asInt(0);
            int to = label.path("valueSpan").path("endIndex").asInt(-1);
            if (from < 0 || to <= from || to > text.length()) {
                throw new BadData("Expected a span inside \"%s\", but found %d to %d".formatted(text, from, to));
            }
            labels.add(new Labelled(SlotKind.of(label.path("slot").asText()), new Span(from, to)));
        }
        return labels;
    }
}
