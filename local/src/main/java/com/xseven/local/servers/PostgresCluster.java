package com.xseven.local.servers;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.packages.ServerPrograms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a PostgreSQL server: made once, and freed of what a killed server left behind. */
record PostgresCluster(ServerPrograms programs, Path data, Guise guise) {
    /** How text is kept and sorted: the same on every machine. */
    static final List<String> TEXT =
            List.of("--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C");

    /** Extensions of every new database; the application's user is not allowed to add them itself. */
    static final List<String> EXTENSIONS = List.of("vector", "btree_gist", "pg_trgm");

    /** A program of PostgreSQL as a command, in the guise in which it agrees to run. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>(guise.prefix());
        command.add(reachablePrograms().postgres(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Another user reaches neither root's home nor what is in it, and so has the programs beside the data. */
    private ServerPrograms reachablePrograms() {
        return guise instanceof Guise.Other
                ? new ServerPrograms(data.resolveSibling("postgres-programs")
                        .resolve(programs.root().getFileName()))
                : programs;
    }

    /**
     * Sees to it that whoever runs the server reaches its programs and owns its files.
     *
     * @throws LaunchException if that user cannot come near them
     */
    void letIn() throws IOException {
        guise.own(data);
        if (guise instanceof Guise.Other other) {
            Path home = data.toAbsolutePath().getParent();
            // Others may walk through; what is in it stays closed to them.
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
            if (!canWrite(data)) {
                throw new LaunchException("PostgreSQL refuses to run as root, and the user "
                        + other.account().name() + " cannot reach " + home
                        + ": choose a folder that is open to it with --data, for example /var/lib/xseven, or call"
                        + " ./xseven as an ordinary user.");
            }
            copyPrograms();
        }
    }

    /** Asked of a program that has become that user; one that is about to become it may be allowed more. */
    private boolean canWrite(Path file) throws IOException {
        List<String> command = new ArrayList<>(guise.prefix());
        command.addAll(List.of("test", "-w", file.toString()));
        return succeeds(command);
    }

    private void copyPrograms() throws IOException {
        Path target = reachablePrograms().root();
        if (Files.isDirectory(target)) {
            return;
        }
        Files.createDirectories(target.getParent());
        Path draft = Files.createTempDirectory(target.getParent(), "draft-");
        try (Stream<Path> files = Files.walk(programs.postgresHome())) {
            for (Path file : files.toList()) {
                Files.copy(file, draft.resolve(programs.root().relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Files.setPosixFilePermissions(target.getParent(), PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static boolean succeeds(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while PostgreSQL was prepared: call this again.", e);
        }
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Makes it as a whole or not at all: a broken first attempt is no obstacle to a second. */
    void create(String password) throws IOException {
        Path draft = Files.createTempDirectory(data.toAbsolutePath().getParent(), "postgres-new-");
        guise.own(draft);
        List<String> initdb =
                new ArrayList<>(command("initdb", "--pgdata=" + draft, "--username=postgres", "--auth=reject"));
        initdb.addAll(TEXT);
        run("", initdb);
        String host = Addresses.HOST + "/32";
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all " + host + " scram-sha-256\n");
        run(
                extensions() + "CREATE ROLE " + Addresses.POSTGRES_USER + " LOGIN CREATEDB PASSWORD '" + password
                        + "';\n\nCREATE DATABASE " + Addresses.POSTGRES_DATABASE + " OWNER " + Addresses.POSTGRES_USER
                        + ";\n\n",
                command("postgres", "--single", "-j", "-D", draft.toString(), "template1"));
        Files.move(draft, data, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Removes the lock of a server that was killed. PostgreSQL itself judges by the pid in it, which may belong to anybody
     * by now; that no process works in the folder any more is the safer proof, since its children go on for a moment.
     */
    void removeStaleLock() throws IOException {
        if (Files.isDirectory(Path.of("/proc/self")) && !isWorkedIn()) {
            Files.deleteIfExists(data.resolve("postmaster.pid"));
        }
    }

    boolean isWorkedIn() {
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes.anyMatch(this::worksHere);
        }
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.isSameFile(Path.of("/proc", String.valueOf(process.pid()), "cwd"), data);
        } catch (AccessDeniedException e) {
            return isOfTheServersUser(process); // it may, and PostgreSQL has to judge by itself
        } catch (IOException e) {
            return false; // gone meanwhile
        }
    }

    private boolean isOfTheServersUser(ProcessHandle process) {
        return guise instanceof Guise.Other other
                && process.info().user().equals(Optional.of(other.account().name()));
    }

    private static String extensions() {
        StringBuilder sql = new StringBuilder();
        EXTENSIONS.forEach(
                extension -> sql.append("CREATE EXTENSION ").append(extension).append(";\n\n"));
        return sql.toString();
    }

    private static void run(String input, List<String> command) throws IOException {
        Path output = Files.createTempFile("xseven-postgres", ".log");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            int exit = process.waitFor();
            String printed = Files.readString(output);
            if (exit != 0 || printed.contains("ERROR:")) {
                throw new LaunchException("PostgreSQL's data folder cannot be made: "
                        + printed.lines().reduce((first, last) -> last).orElse("no reason given")
                        + ". Make room or choose another folder with --data, and call this again.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Making PostgreSQL's data folder was interrupted: call this again.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
