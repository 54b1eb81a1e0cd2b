package com.xseven.local.command;

import com.xseven.local.rules.RuleChecks;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

@Command(
        name = "check",
        description =
                "Has the running system check tables and their examples, and says what it found; 1 if one may not be"
                        + " published.")
final class RulesCheckCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // filled by the command line
    private RulesCommand rules;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Tables, such as rules/agent-routing.dmn.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        return new RuleChecks(rules.analyst(), rules::print).run(files) ? SystemCommand.FINE : SystemCommand.FAILED;
    }
}
