package com.xseven.local.command;

import com.xseven.local.layout.FileTrouble;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.Objects;
import picocli.CommandLine;

/** Puts the commands together. */
public final class CommandLineOfXSeven {
    private CommandLineOfXSeven() {}

    /** The command line; a failure that the user can mend is one clear line and exit code 1, wrong usage is one and 2. */
    public static CommandLine create() {
        return new CommandLine(new RootCommand())
                .setExecutionExceptionHandler((failure, line, result) -> {
                    line.getErr().println(explain(failure));
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .setParameterExceptionHandler((wrong, arguments) -> {
                    CommandLine line = wrong.getCommandLine();
                    line.getErr()
                            .println(String.valueOf(wrong.getMessage())
                                            .lines()
                                            .findFirst()
                                            .orElse("Wrong usage") + ": see ./"
                                    + line.getCommandSpec().qualifiedName() + " --help.");
                    return CommandLine.ExitCode.USAGE;
                });
    }

    /** Whatever is not told by one of the two is a mistake in this program, and thrown on. */
    private static String explain(Exception failure) throws Exception {
        return switch (failure) {
            case LaunchException known -> String.valueOf(known.getMessage());
            case UncheckedIOException trouble -> trouble(Objects.requireNonNull(trouble.getCause()));
            case IOException trouble -> trouble(trouble);
            default -> throw failure;
        };
    }

    private static String trouble(IOException failure) {
        String file = failure instanceof FileSystemException known && known.getFile() != null
                ? known.getFile()
                : "A file of the system";
        return file + " cannot be read or written (" + FileTrouble.reason(failure)
                + "): look at the disk and at the rights, or choose another folder with --data.";
    }
}
