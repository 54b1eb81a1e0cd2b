package com.xseven.local.command;

import com.xseven.local.client.ApiClient;
import com.xseven.local.layout.Addresses;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        description = "Tables of rules as files: pulled, checked, and pushed for a second analyst to publish.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {RulesPullCommand.class, RulesCheckCommand.class, RulesPushCommand.class})
final class RulesCommand extends SystemCommand {
    @Spec
    @SuppressWarnings("NullAway.Init") // filled by the command line
    private CommandSpec spec;

    @Option(
            names = "--as",
            paramLabel = "EMAIL",
            scope = ScopeType.INHERIT,
            defaultValue = "analyst@xseven.example",
            description = "A demo login of an analyst (default: ${DEFAULT-VALUE}).")
    private String email = "";

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(spec.commandLine(), "Expected pull, check or push");
    }

    ApiClient analyst() {
        Addresses addresses = root().system().addresses();
        return new ApiClient(addresses.apiUrl()).logIn(email, addresses.demoPassword());
    }
}
