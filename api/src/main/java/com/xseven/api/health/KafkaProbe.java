package com.xseven.api.health;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import org.springframework.stereotype.Component;

/**
 * Asks a broker which versions of its protocol it speaks (request ApiVersions, version 0, of the Kafka protocol guide).
 * That proves a broker without the threads and the repeated connection attempts of a client that lives as long as the api.
 */
@Component
final class KafkaProbe {

    private static final int TIMEOUT_MILLIS = 800;
    private static final short API_VERSIONS = 18;
    private static final int CORRELATION = 7;
    private static final int REQUEST_BYTES = 10;
    private static final short NO_CLIENT_ID = -1;

    private final KafkaSettings settings;

    KafkaProbe(KafkaSettings settings) {
        this.settings = settings;
    }

    boolean answers() {
        try (Socket socket = new Socket()) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.connect(settings.broker(), TIMEOUT_MILLIS);
            DataOutputStream request = new DataOutputStream(socket.getOutputStream());
            request.writeInt(REQUEST_BYTES);
            request.writeShort(API_VERSIONS);
            request.writeShort(0);
            request.writeInt(CORRELATION);
            request.writeShort(NO_CLIENT_ID);
            request.flush();
            DataInputStream response = new DataInputStream(socket.getInputStream());
            return response.readInt() > 0 && response.readInt() == CORRELATION && response.readShort() == 0;
        } catch (IOException away) {
            return false;
        }
    }
}
