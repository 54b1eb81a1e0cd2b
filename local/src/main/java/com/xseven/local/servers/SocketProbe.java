package com.xseven.local.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;

/** Asks a service in its own protocol over a connection that is closed again. */
record SocketProbe(int port) {
    private static final int LIMIT_MILLIS = 2_000;

    /** One question and its answer. */
    interface Dialogue {
        Health hold(DataOutputStream out, DataInputStream in) throws IOException;
    }

    Health ask(Dialogue dialogue) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), LIMIT_MILLIS);
            socket.setSoTimeout(LIMIT_MILLIS);
            return dialogue.hold(
                    new DataOutputStream(socket.getOutputStream()), new DataInputStream(socket.getInputStream()));
        } catch (IOException e) {
            return Health.unwell("port " + port + " does not answer");
        }
    }
}
