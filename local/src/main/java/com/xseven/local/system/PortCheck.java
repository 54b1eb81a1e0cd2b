package com.xseven.local.system;

import com.xseven.local.layout.LaunchException;
import com.xseven.local.layout.Ports.Listener;
import com.xseven.local.process.Waiting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/** Finds out before anything starts whether somebody else is listening where a service wants to. */
public final class PortCheck {
    /** A process that was just killed gives its port back a moment later. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private PortCheck() {}

    /**
     * Makes sure that all are free.
     *
     * @throws LaunchException naming those that are not
     */
    static void requireFree(List<Listener> listeners) {
        List<Listener> taken = listeners.stream()
                .filter(listener -> !Waiting.until(GRACE, () -> isFree(listener.port())))
                .toList();
        if (!taken.isEmpty()) {
            throw new LaunchException("In use by another program: "
                    + taken.stream()
                            .map(listener -> "port " + listener.port() + " (for " + listener.purpose() + ")")
                            .collect(Collectors.joining(", "))
                    + ". Nothing was started: stop that program, or choose other ports with --port-base N.");
        }
    }

    /** Whether nobody listens on a port of the loopback address. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
