package com.xseven.local.servers;

import com.sun.security.auth.module.UnixSystem;
import com.xseven.local.servers.Guise.Account;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a machine lets this user do about running a program as somebody else. */
interface Machine {
    boolean isRoot();

    /** Whether a program can have a user name space of its own. */
    boolean allowsNameSpaces();

    /** Whom the person at the keyboard wants. */
    Optional<String> runAs();

    Optional<Account> account(String name);

    /** Whether a program of that name is on the path. */
    boolean hasProgram(String name);

    /** The one that this runs on; it is asked anew each time. */
    record This() implements Machine {
        @Override
        public boolean isRoot() {
            return new UnixSystem().getUid() == 0;
        }

        @Override
        public boolean allowsNameSpaces() {
            return hasProgram("unshare")
                    && answer(List.of("unshare", "-U", "true")).isPresent();
        }

        @Override
        public Optional<String> runAs() {
            return Optional.ofNullable(System.getenv("XSEVEN_RUN_AS")).filter(name -> !name.isBlank());
        }

        @Override
        public Optional<Account> account(String name) {
            return answer(List.of("id", "-u", "--", name))
                    .flatMap(user -> answer(List.of("id", "-g", "--", name))
                            .map(group -> new Account(name, Integer.parseInt(user), Integer.parseInt(group))));
        }

        @Override
        public boolean hasProgram(String name) {
            return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, name)));
        }

        /** What a command printed, if it succeeded. */
        private static Optional<String> answer(List<String> command) {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                return process.waitFor() == 0 ? Optional.of(printed) : Optional.empty();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }
}
