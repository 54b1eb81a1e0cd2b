package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.ArrayList;
import java.util.List;

/**
 * Labelled sentences. A line {@code [INTENT]} or {@code [INTENT topic]} opens a part, each further line is a sentence,
 * {@code #} begins a comment.
 */
public record Examples(List<Part> parts) {

    /** Sentences of one intent that are like each other. */
    public record Part(Intent intent, List<String> sentences) {}

    public Examples {
        parts = List.copyOf(parts);
    }

    public static Examples parse(List<String> lines) {
        List<Part> parts = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                String label = line.substring(1, line.indexOf(']'));
                int space = label.indexOf(' ');
                Intent intent = Intent.valueOf(space < 0 ? label : label.substring(0, space));
                parts.add(new Part(intent, new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                parts.getLast().sentences().add(line.strip());
            }
        }
        return new Examples(parts);
    }
}
