package com.xseven.local;

import com.xseven.local.command.CommandLineOfXSeven;

/** The main class behind {@code ./xseven}. */
public final class XSeven {
    private XSeven() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String... arguments) {
        System.exit(CommandLineOfXSeven.create().execute(arguments));
    }
}
