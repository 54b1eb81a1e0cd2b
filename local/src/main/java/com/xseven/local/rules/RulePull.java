package com.xseven.local.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes what is published into a folder. */
public final class RulePull {

    private final ApiClient analyst;
    private final Path folder;
    private final boolean overwrite;
    private final Consumer<String> tell;

    /**
     * Prepares a pull.
     *
     * @param overwrite whether files that were changed since the last pull are replaced; otherwise they stay as they are
     */
    public RulePull(ApiClient analyst, Path folder, boolean overwrite, Consumer<String> tell) {
        this.analyst = analyst;
        this.folder = folder;
        this.overwrite = overwrite;
        this.tell = tell;
    }

    /**
     * Pulls the tables of these names, or all of them when none is named.
     *
     * @return whether every file says now what is published
     * @throws LaunchException if a table does not exist or nobody may see it
     */
    public boolean run(List<String> named) throws IOException {
        Files.createDirectories(folder);
        Pulled pulled = Pulled.in(folder);
        boolean all = true;
        for (String table : named.isEmpty() ? tables() : named) {
            all &= pull(table, pulled);
        }
        return all;
    }

    private List<String> tables() {
        return found(analyst.get("/rules"), "The tables")
                .path("tables")
                .valueStream()
                .map(table -> table.path("table").asText())
                .toList();
    }

    private boolean pull(String table, Pulled pulled) throws IOException {
        JsonNode published =
                found(analyst.get("/rules/" + table), "The table " + table).path("published");
        if (published.isMissingNode() || published.isNull()) {
            tell.accept(table + ": nothing is published");
            return false;
        }
        Path path = RuleFile.in(folder, table);
        RuleFile next = new RuleFile(
                path,
                published.path("document").asText(),
                Optional.of(published.path("examples").asText()));
        int version = published.path("version").path("number").asInt();
        if (!overwrite && isChangedHere(path, next, pulled)) {
            tell.accept(path + " was changed here and stays as it is, version " + version
                    + " is published: push it first, or pull with --overwrite");
            return false;
        }
        next.write();
        pulled.note(next, version);
        tell.accept(path + ": version " + version);
        return true;
    }

    private static boolean isChangedHere(Path path, RuleFile next, Pulled pulled) {
        if (!Files.exists(path)) {
            return false;
        }
        RuleFile here = RuleFile.read(path);
        return !here.content().equals(next.content())
                && pulled.of(here.table())
                        .filter(origin -> origin.content().equals(here.content()))
                        .isEmpty();
    }

    private static JsonNode found(Answer answer, String what) {
        if (!answer.isSuccess()) {
            throw new LaunchException(what + " cannot be pulled (" + answer.describe() + ").");
        }
        return answer.body();
    }
}
