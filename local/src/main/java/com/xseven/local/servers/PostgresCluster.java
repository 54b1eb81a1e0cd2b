package com.xseven.local.servers;

import com.sun.security.auth.module.UnixSystem;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.packages.ServerPrograms;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a PostgreSQL server: made once, and freed of what a killed server left behind. */
record PostgresCluster(ServerPrograms programs, Path data) {
    /** Extensions of every new database; the application's user is not allowed to add them itself. */
    static final List<String> EXTENSIONS = List.of("vector", "btree_gist", "pg_trgm");

    private static final long ROOT = 0;

    /** A program of PostgreSQL as a command; it refuses to run as root, so root becomes nobody in a name space of its own. */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (new UnixSystem().getUid() == ROOT) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.postgres(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }

    boolean exists() {
        return Files.exists(data.resolve("PG_VERSION"));
    }

    /** Makes it as a whole or not at all: a broken first attempt is no obstacle to a second. */
    void create(String password) throws IOException {
        Path draft = Files.createTempDirectory(data.toAbsolutePath().getParent(), "postgres-new-");
        run(
                "",
                command(
                        "initdb",
                        "--pgdata=" + draft,
                        "--username=postgres",
                        "--auth=reject",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
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
            return processes.anyMatch(process -> worksHere(process.pid()));
        }
    }

    private boolean worksHere(long pid) {
        try {
            return Files.isSameFile(Path.of("/proc", String.valueOf(pid), "cwd"), data);
        } catch (IOException e) {
            return false; // gone meanwhile, or somebody else's, whose folder this is not
        }
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
                        + ". As root it needs user name spaces (`unshare -U`); an ordinary user needs nothing.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Making PostgreSQL's data folder was interrupted: call this again.", e);
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
