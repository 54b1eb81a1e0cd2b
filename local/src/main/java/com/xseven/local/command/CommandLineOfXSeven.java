package com.xseven.local.command;

import com.xseven.local.layout.LaunchException;
import picocli.CommandLine;

/** Puts the commands together. */
public final class CommandLineOfXSeven {
    private CommandLineOfXSeven() {}

    /** The command line; a failure that the user can mend is one clear line and exit code 1, wrong usage is 2. */
    public static CommandLine create() {
        return new CommandLine(new RootCommand()).setExecutionExceptionHandler((failure, line, result) -> {
            if (failure instanceof LaunchException) {
                line.getErr().println(failure.getMessage());
                return CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
    }
}
