package com.xseven.local.rules;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Brings a file back: saves it as a draft and puts it before a second analyst. */
public final class RulePush {

    private static final String STALE = "RULES_STALE";

    private final ApiClient analyst;
    private final Consumer<String> tell;

    public RulePush(ApiClient analyst, Consumer<String> tell) {
        this.analyst = analyst;
        this.tell = tell;
    }

    /**
     * Pushes a file, if it is fit to be published. When somebody else saved meanwhile, both changes are told, and nothing
     * is saved or changed.
     *
     * @param reason in the author's words
     * @param onto the version that the file is made from; empty for the one that it was pulled from
     * @return whether it waits for a second analyst now
     * @throws LaunchException if the file cannot be read, its version is not known, or the server refuses
     */
    public boolean run(Path path, String reason, OptionalInt onto) throws IOException {
        RuleFile file = RuleFile.read(path);
        Pulled pulled =
                Pulled.in(Optional.ofNullable(path.toAbsolutePath().getParent()).orElseThrow());
        int parent = onto.orElseGet(() -> origin(file, pulled));
        if (!new RuleChecks(analyst, tell).isFit(file)) {
            return false;
        }
        Map<String, Object> draft = new HashMap<>(file.body());
        draft.put("parent", parent);
        draft.put("reason", reason);
        Answer saved = analyst.post(versions(file), draft);
        if (saved.problemCode().equals(STALE)) {
            tellConflict(file, parent, saved.body());
            return false;
        }
        int number = accepted(file, saved).path("number").asInt();
        pulled.note(file, number);
        accepted(file, analyst.post(versions(file) + "/" + number + "/submit", Map.of()));
        tell.accept(file.path() + ": saved as version " + number + ", which waits for a second analyst");
        return true;
    }

    private static int origin(RuleFile file, Pulled pulled) {
        return pulled.of(file.table())
                .map(Pulled.Origin::version)
                .orElseThrow(() -> new LaunchException("It is not known which version " + file.path()
                        + " was made from: pull the table first, or name the version with --onto."));
    }

    private static String versions(RuleFile file) {
        return "/rules/" + file.table() + "/versions";
    }

    private static JsonNode accepted(RuleFile file, Answer answer) {
        if (!answer.isSuccess()) {
            throw new LaunchException("The file " + file.path() + " is not taken (" + answer.describe() + ").");
        }
        return answer.body();
    }

    private void tellConflict(RuleFile file, int parent, JsonNode problem) {
        JsonNode conflict = problem.path("conflict");
        int newest = conflict.path("newest").asInt();
        tell.accept(problem.path("detail").asText());
        RowChanges.lines("Version " + newest + " changed since version " + parent, conflict.path("theirs"))
                .forEach(tell);
        RowChanges.lines("Your file changed since version " + parent, conflict.path("yours"))
                .forEach(tell);
        tell.accept(file.path() + " is as it was. Bring both together in it, then push it with --onto " + newest + ".");
    }
}
