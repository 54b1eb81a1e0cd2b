package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Labelled sentences. A line {@code [INTENT]} or {@code [INTENT topic]} opens a part, each further line is a sentence,
 * {@code #} begins a comment.
 */
public record Examples(List<Part> parts) {

    /** Sentences of one intent that are like each other. */
    public record Part(String label, Intent intent, List<String> sentences) {}

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
                parts.add(new Part(label, intent, new ArrayList<>()));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                parts.getLast().sentences().add(line.strip());
            }
        }
        return new Examples(parts);
    }

    /** These, with the sentences of others under the same labels, or in parts of their own. */
    Examples with(Examples others) {
        Map<String, Part> all = new LinkedHashMap<>();
        for (Part part : parts) {
            all.put(part.label(), part);
        }
        for (Part part : others.parts) {
            all.merge(
                    part.label(),
                    part,
                    (one, other) -> new Part(
                            one.label(),
                            one.intent(),
                            Stream.concat(one.sentences().stream(), other.sentences().stream())
                                    .toList()));
        }
        return new Examples(List.copyOf(all.values()));
    }

    /** In the plain English that sentences of a language are read as. */
    Examples readAs(String language) {
        return new Examples(parts.stream()
                .map(part -> new Part(
                        part.label(),
                        part.intent(),
                        part.sentences().stream()
                                .map(sentence -> Text.of(List.of(sentence), language)
                                        .plain()
                                        .strip())
                                .toList()))
                .toList());
    }
}
