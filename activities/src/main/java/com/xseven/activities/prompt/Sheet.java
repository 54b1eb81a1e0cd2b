package com.xseven.activities.prompt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A text file of data: lines {@code name: value}, a line {@code ---}, and sections under headings {@code ## Name}.
 *
 * @param values by name
 * @param sections the text under each heading
 */
record Sheet(String name, Map<String, String> values, Map<String, String> sections) {

    private static final String HEADING = "## ";
    private static final String END_OF_VALUES = "---";

    Sheet {
        values = Map.copyOf(values);
        sections = Map.copyOf(sections);
    }

    /** Reads {@code name.md} beside this package. */
    static Sheet read(String name) {
        try (InputStream file = Sheet.class.getResourceAsStream(name + ".md")) {
            if (file == null) {
                throw new IllegalStateException(
                        "Expected the sheet '" + name + "' beside the prompts, but it is not there");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet parse(String name, String text) {
        List<String> lines = text.lines().toList();
        int end = lines.indexOf(END_OF_VALUES);
        if (end < 0) {
            throw new IllegalArgumentException("Expected a line '---' in the sheet '" + name + "', but found none");
        }
        Map<String, String> values = lines.subList(0, end).stream()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(":", 2))
                .collect(Collectors.toMap(parts -> parts[0].strip(), parts -> parts[1].strip()));
        Map<String, String> sections = new TreeMap<>();
        String heading = "";
        List<String> section = new ArrayList<>();
        for (String line : lines.subList(end + 1, lines.size())) {
            if (line.startsWith(HEADING)) {
                sections.put(heading, String.join("\n", section).strip());
                heading = line.substring(HEADING.length()).strip();
                section.clear();
            } else {
                section.add(line);
            }
        }
        sections.put(heading, String.join("\n", section).strip());
        return new Sheet(name, values, sections);
    }

    String value(String key) {
        return Optional.ofNullable(values.get(key))
                .orElseThrow(() -> new IllegalStateException(
                        "Expected '" + key + "' in the sheet '" + name + "', but it is not there"));
    }

    int version() {
        return Integer.parseInt(value("version"));
    }

    /** The entries of a value that lists some, separated by commas. */
    List<String> list(String key) {
        return Arrays.stream(value(key).split(","))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .toList();
    }

    String section(String heading) {
        return Optional.ofNullable(sections.get(heading))
                .orElseThrow(() -> new IllegalStateException(
                        "Expected a section '" + heading + "' in the sheet '" + name + "', but it is not there"));
    }
}
