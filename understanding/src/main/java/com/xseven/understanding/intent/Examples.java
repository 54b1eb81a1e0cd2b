package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Labelled sentences: a line {@code [INTENT]} opens a part, each further line is a sentence, {@code #} a comment. */
public record Examples(Map<Intent, List<String>> sentences) {

    public static Examples parse(List<String> lines) {
        Map<Intent, List<String>> parts = new EnumMap<>(Intent.class);
        List<String> part = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                part = parts.computeIfAbsent(
                        Intent.valueOf(line.substring(1, line.indexOf(']'))), intent -> new ArrayList<>());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                part.add(line.strip());
            }
        }
        return new Examples(parts);
    }
}
