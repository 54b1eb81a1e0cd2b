package com.xseven.local.command;

import com.xseven.local.rules.RulePull;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "pull",
        description =
                "Writes the published versions as TABLE.dmn and TABLE.examples.csv; which version each is stands in"
                        + " versions.json beside them.")
final class RulesPullCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // filled by the command line
    private RulesCommand rules;

    @Parameters(paramLabel = "TABLE", arity = "0..*", description = "Names of tables (default: all).")
    private List<String> tables = List.of();

    @Option(
            names = "--dir",
            paramLabel = "D",
            defaultValue = "rules",
            description = "Folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("rules");

    @Option(names = "--overwrite", description = "Replace files that were changed since they were pulled.")
    private boolean overwrite;

    @Override
    public Integer call() throws IOException {
        return new RulePull(rules.analyst(), folder, overwrite, rules::print).run(tables)
                ? SystemCommand.FINE
                : SystemCommand.FAILED;
    }
}
