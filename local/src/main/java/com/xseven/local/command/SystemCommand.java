package com.xseven.local.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParentCommand;

/** A command that knows the options of all. */
abstract class SystemCommand implements Callable<Integer> {
    static final int FINE = 0;
    static final int FAILED = 1;

    @ParentCommand
    private @Nullable RootCommand parent;

    final RootCommand root() {
        if (parent == null) {
            throw new IllegalStateException("Expected the command above this one, but there is none.");
        }
        return parent;
    }

    final void print(String line) {
        root().out().println(line);
        root().out().flush();
    }
}
