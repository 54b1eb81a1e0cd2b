package com.xseven.local.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which version each file of a folder was made from, kept in {@code versions.json} beside them; modelers drop what they do
 * not know, so it cannot stand in the documents.
 */
final class Pulled {

    /**
     * Where a file comes from.
     *
     * @param version of the table
     * @param content the name of what the file said then, see {@link RuleFile#content()}
     */
    record Origin(int version, String content) {}

    private static final String FILE = "versions.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Map<String, Origin> origins = new TreeMap<>();

    private Pulled(Path folder) {
        file = folder.resolve(FILE);
    }

    /** What is noted in a folder; nothing where nothing was pulled to it yet. */
    static Pulled in(Path folder) {
        Pulled pulled = new Pulled(folder);
        if (Files.exists(pulled.file)) {
            pulled.read();
        }
        return pulled;
    }

    Optional<Origin> of(String table) {
        return Optional.ofNullable(origins.get(table));
    }

    /** Notes that a file says what a version says. */
    void note(RuleFile table, int version) throws IOException {
        origins.put(table.table(), new Origin(version, table.content()));
        ObjectNode all = JSON.createObjectNode();
        origins.forEach((name, origin) ->
                all.putObject(name).put("version", origin.version()).put("content", origin.content()));
        Files.writeString(file, all.toPrettyString() + "\n");
    }

    private void read() {
        try {
            for (Map.Entry<String, JsonNode> entry :
                    JSON.readTree(file.toFile()).properties()) {
                JsonNode origin = entry.getValue();
                origins.put(
                        entry.getKey(),
                        new Origin(
                                origin.path("version").asInt(),
                                origin.path("content").asText()));
            }
        } catch (IOException unreadable) {
            throw new LaunchException(
                    "The file " + file + " cannot be read: pull the tables again, or name the version with --onto.",
                    unreadable);
        }
    }
}
