package com.xseven.local.rules;

import com.xseven.local.layout.FileTrouble;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table as a file {@code TABLE.dmn}, with its examples in {@code TABLE.examples.csv} beside it where there are any.
 *
 * @param path of the document
 * @param document DMN in XML
 * @param examples a header and a line an example
 */
record RuleFile(Path path, String document, Optional<String> examples) {

    private static final String ENDING = ".dmn";
    private static final String EXAMPLES = ".examples.csv";
    private static final int NAME_OF_CONTENT = 16;

    /**
     * Reads a table and what lies beside it.
     *
     * @throws LaunchException if the name does not end in {@code .dmn} or a file cannot be read
     */
    static RuleFile read(Path path) {
        String table = tableOf(path);
        Path examples = path.resolveSibling(table + EXAMPLES);
        return new RuleFile(path, text(path), Files.exists(examples) ? Optional.of(text(examples)) : Optional.empty());
    }

    /** The file of a table in a folder, whether it is there or not. */
    static Path in(Path folder, String table) {
        return folder.resolve(table + ENDING);
    }

    void write() throws IOException {
        Files.writeString(path, document);
        if (examples.isPresent()) {
            Files.writeString(path.resolveSibling(table() + EXAMPLES), examples.get());
        }
    }

    String table() {
        return tableOf(path);
    }

    /** A name for what both files say together. */
    String content() {
        return new Sha256().and(document).and("\0").and(examples.orElse("")).hex(NAME_OF_CONTENT);
    }

    /** What the server wants to know. */
    Map<String, Object> body() {
        Map<String, Object> body = new HashMap<>(Map.of("document", document));
        examples.ifPresent(cases -> body.put("examples", cases));
        return body;
    }

    /** The line, from 1, where an element of that id begins; empty when there is none. */
    OptionalInt lineOf(String id) {
        int place = document.indexOf("id=\"" + id + "\"");
        return place < 0
                ? OptionalInt.empty()
                : OptionalInt.of(1
                        + (int) document.substring(0, place)
                                .chars()
                                .filter(character -> character == '\n')
                                .count());
    }

    private static String tableOf(Path path) {
        String name = String.valueOf(path.getFileName());
        if (!name.endsWith(ENDING)) {
            throw new LaunchException(
                    "Expected a file of a table, such as rules/agent-routing.dmn, but got " + path + ".");
        }
        return name.substring(0, name.length() - ENDING.length());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new LaunchException(
                    "The file " + file + " cannot be read (" + FileTrouble.reason(unreadable) + ").", unreadable);
        }
    }
}
