package com.xseven.local.command;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Repository;
import com.xseven.local.system.LocalSystem;
import com.xseven.local.system.Progress;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "xseven",
        description = "Runs X-Seven on this machine and talks to it.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            StartCommand.class,
            StopCommand.class,
            ChatCommand.class,
            ConverseCommand.class,
            TokenCommand.class,
            RulesCommand.class
        })
final class RootCommand {
    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Show this help and exit.")
    @SuppressWarnings("UnusedVariable") // asked for by the command line itself
    private boolean help;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            description = "Folder of the system's data (default: $XSEVEN_DATA, else .xseven in the source tree).")
    private @Nullable Path data;

    @Option(
            names = "--port-base",
            paramLabel = "N",
            scope = ScopeType.INHERIT,
            description = "First of nine ports in a row, so that several systems run side by side.")
    private @Nullable Integer portBase;

    private final Repository repository = Repository.find();

    /** The system that the options name. */
    LocalSystem system() {
        return LocalSystem.of(repository, new DataFolder(dataFolder()), Optional.ofNullable(portBase), progress());
    }

    /** The same for a command that starts everything: without an option, a stopped system goes to the usual ports. */
    LocalSystem systemToStart() {
        LocalSystem system = system();
        return portBase == null ? system.onUsualPortsUnlessRunning() : system;
    }

    PrintWriter out() {
        if (spec == null) {
            throw new IllegalStateException("Expected a command line, but there is none yet.");
        }
        return spec.commandLine().getOut();
    }

    private Progress progress() {
        return line -> {
            out().println(line);
            out().flush();
        };
    }

    private Path dataFolder() {
        if (data != null) {
            return data;
        }
        String named = System.getenv("XSEVEN_DATA");
        return named == null || named.isBlank() ? repository.usualDataFolder() : Path.of(named);
    }
}
