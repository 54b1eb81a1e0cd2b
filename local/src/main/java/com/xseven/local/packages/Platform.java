package com.xseven.local.packages;

import com.xseven.local.layout.LaunchException;
import java.util.Locale;

/** The kinds of machine for which every server's package exists. */
enum Platform {
    LINUX_X86_64,
    MACOS_ARM64;

    /**
     * That of this machine.
     *
     * @throws LaunchException if it is none of them
     */
    static Platform current() {
        return of(System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    static Platform of(String system, String processor) {
        String name = system.toLowerCase(Locale.ROOT);
        boolean arm = processor.equals("aarch64") || processor.equals("arm64");
        if (name.startsWith("linux") && (processor.equals("amd64") || processor.equals("x86_64"))) {
            return LINUX_X86_64;
        }
        if (name.startsWith("mac") && arm) {
            return MACOS_ARM64;
        }
        throw new LaunchException(
                "There are no server packages for " + system + " on " + processor
                        + ", only for Linux on x86-64 and macOS on arm64: run the system with Docker instead, `docker compose up`.");
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
