package com.xseven.local.process;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.ServiceName;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The process of one service of one data folder: at most one at a time, found again by every later launcher. */
public final class BackgroundProcess {
    private static final Duration KILL_LIMIT = Duration.ofSeconds(10);

    private final ServiceName service;
    private final PidFile pidFile;
    private final LogFile log;
    private volatile long chapter;

    /** Takes over what an earlier launcher wrote down about this service, if anything. */
    public BackgroundProcess(ServiceName service, DataFolder folder) {
        this.service = service;
        this.pidFile = new PidFile(folder.running(service.label() + ".pid"));
        this.log = new LogFile(folder.log(service));
    }

    /** The live process, if there is one. */
    public Optional<Running> running() {
        return pidFile.read();
    }

    /** Everything that the service printed. */
    public LogFile log() {
        return log;
    }

    /** The last lines that the service printed since this object started it. */
    public List<String> lastWords(int lines) {
        return log.lastLines(lines, chapter);
    }

    /**
     * Starts it in a session of its own, so that neither a Ctrl-C nor a closed terminal reaches it.
     *
     * @throws LaunchException if the program cannot be run
     */
    public Running start(Launch launch) {
        List<String> command = new ArrayList<>(ownSession());
        command.addAll(launch.command());
        try {
            chapter = log.startNewChapter();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(launch.workingDirectory().toFile())
                    .redirectErrorStream(true)
                    .redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.path().toFile()));
            builder.environment().putAll(launch.environment());
            ProcessHandle handle = builder.start().toHandle();
            Running process = new Running(handle, Running.startOf(handle).orElseGet(Instant::now));
            keep(process, handle);
            return process;
        } catch (IOException e) {
            throw new LaunchException(service.label() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** A process that no file names could never be stopped again. */
    private void keep(Running process, ProcessHandle handle) throws IOException {
        try {
            pidFile.write(process);
        } catch (IOException e) {
            handle.destroyForcibly();
            throw e;
        }
    }

    /**
     * Asks it to stop, and kills it when it does not within the order's patience; true if it was not running or obeyed. It is
     * asked a second time after half of that: a process that is only just starting may not listen yet.
     */
    public boolean stop(StopOrder order) {
        Optional<Running> process = running();
        boolean obeyed = process.map(running -> {
                    Duration half = order.patience().dividedBy(2);
                    signal(running, order.signal());
                    if (awaitEnd(running, half)) {
                        return true;
                    }
                    signal(running, order.signal());
                    return awaitEnd(running, half);
                })
                .orElse(true);
        if (obeyed) {
            pidFile.delete();
        } else {
            kill();
        }
        return obeyed;
    }

    /** Ends it at once, as {@code kill -9} does; its children are its own affair. */
    public void kill() {
        running().ifPresent(running -> {
            running.handle().destroyForcibly();
            if (!awaitEnd(running, KILL_LIMIT)) {
                throw new LaunchException(
                        service.label() + " (pid " + running.pid() + ") cannot be killed: the system does not let go.");
            }
        });
        pidFile.delete();
    }

    private static void signal(Running running, StopOrder.Signal signal) {
        switch (signal) {
            case TERM -> running.handle().destroy();
            case INT -> interrupt(running.pid());
        }
    }

    private static void interrupt(long pid) {
        try {
            new ProcessBuilder("sh", "-c", "kill -INT " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean awaitEnd(Running running, Duration limit) {
        return Waiting.until(limit, () -> !running.isAlive());
    }

    /** Only a program can leave its session, so a small one does and becomes the service: the pid stays the same. */
    private static List<String> ownSession() {
        return Files.isExecutable(Path.of("/usr/bin/setsid"))
                ? List.of("/usr/bin/setsid")
                : List.of("python3", "-c", "import os,sys; os.setsid(); os.execvp(sys.argv[1], sys.argv[1:])");
    }
}
