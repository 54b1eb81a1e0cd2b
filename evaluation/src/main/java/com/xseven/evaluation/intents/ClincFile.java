package com.xseven.evaluation.intents;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.evaluation.BadData;
import com.xseven.evaluation.JsonFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A file in the form of CLINC150 (Larson et al., "An Evaluation Dataset for Intent Classification and Out-of-Scope
 * Prediction", 2019): an object of parts such as {@code train}, {@code val}, {@code test} and the same with {@code oos_}
 * before it, each an array of {@code [text, intent]}.
 */
final class ClincFile {

    private static final String OUT_OF_SCOPE = "oos";

    private final Path file;
    private final Map<String, List<LabelledSentence>> parts;

    private ClincFile(Path file, Map<String, List<LabelledSentence>> parts) {
        this.file = file;
        this.parts = parts;
    }

    static ClincFile read(Path file) {
        JsonNode root = JsonFile.read(file);
        if (!root.isObject()) {
            throw new BadData("Expected an object with parts such as \"train\" in " + file);
        }
        Map<String, List<LabelledSentence>> parts = new TreeMap<>();
        root.properties().forEach(part -> parts.put(part.getKey(), sentences(file, part)));
        return new ClincFile(file, parts);
    }

    private static List<LabelledSentence> sentences(Path file, Map.Entry<String, JsonNode> part) {
        List<LabelledSentence> sentences = new ArrayList<>();
        for (JsonNode pair : part.getValue()) {
            if (!pair.isArray()
                    || pair.size() != 2
                    || !pair.path(0).isTextual()
                    || !pair.path(1).isTextual()) {
                throw new BadData("Expected [text, intent] as entry %d of \"%s\" in %s"
                        .formatted(sentences.size() + 1, part.getKey(), file));
            }
            String intent = pair.path(1).textValue();
            sentences.add(new LabelledSentence(
                    pair.path(0).textValue(), intent.equals(OUT_OF_SCOPE) ? Optional.empty() : Optional.of(intent)));
        }
        return sentences;
    }

    /** What is learnt from. */
    List<LabelledSentence> taught() {
        return required("train");
    }

    /** What is kept back from learning, so that confidence can be set by it; empty where the file has none. */
    List<LabelledSentence> heldBack() {
        return both("val");
    }

    /** What is measured on: the test part or, in a file without one, the validation part. */
    List<LabelledSentence> tested() {
        return parts.containsKey("test") || parts.containsKey("oos_test") ? both("test") : required("val");
    }

    /** The part that {@link #tested} takes. */
    String testedPart() {
        return parts.containsKey("test") || parts.containsKey("oos_test") ? "test" : "val";
    }

    private List<LabelledSentence> required(String part) {
        List<LabelledSentence> both = both(part);
        if (both.stream().noneMatch(LabelledSentence::isInScope)) {
            throw new BadData(
                    "Expected a part \"%s\" with sentences in %s, but it has %s".formatted(part, file, parts.keySet()));
        }
        return both;
    }

    private List<LabelledSentence> both(String part) {
        return Stream.of(part, "oos_" + part)
                .flatMap(name -> parts.getOrDefault(name, List.of()).stream())
                .toList();
    }
}
