package com.xseven.local.command;

import com.xseven.local.rules.RulePush;
import java.io.IOException;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "push",
        description =
                "Saves a table as a draft of the version it was pulled from, and submits it. When somebody else saved"
                        + " meanwhile, both changes are shown and nothing is saved.")
final class RulesPushCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // filled by the command line
    private RulesCommand rules;

    @Parameters(paramLabel = "FILE", description = "A table, such as rules/agent-routing.dmn.")
    private Path file = Path.of("");

    @Option(names = "--reason", paramLabel = "R", required = true, description = "Why the table changes.")
    private String reason = "";

    @Option(
            names = "--onto",
            paramLabel = "N",
            description = "The version that the file is made from (default: the one that was pulled).")
    private @Nullable Integer parent;

    @Override
    public Integer call() throws IOException {
        OptionalInt onto = parent == null ? OptionalInt.empty() : OptionalInt.of(parent);
        return new RulePush(rules.analyst(), rules::print).run(file, reason, onto)
                ? SystemCommand.FINE
                : SystemCommand.FAILED;
    }
}
