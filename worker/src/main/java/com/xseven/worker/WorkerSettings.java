package com.xseven.worker;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the worker finds what it needs.
 *
 * @param publicUrl where people reach the pages, for links in letters
 * @param demo whether an empty database is filled with the demo world
 */
@ConfigurationProperties("xseven")
record WorkerSettings(
        boolean demo,
        URI publicUrl,
        Postgres postgres,
        Redis redis,
        Kafka kafka,
        Mail mail,
        Webhook webhook,
        Cleanup cleanup,
        Deployment deployment) {

    /** {@code url} is a JDBC address. */
    record Postgres(String url, String user, String password, int poolSize) {}

    record Redis(URI url) {}

    /** {@code bootstrap} lists brokers as host:port. */
    record Kafka(String bootstrap) {}

    /** No e-mail is sent where {@code host} is empty; no login is made where {@code user} is. */
    record Mail(String host, int port, String user, String password, boolean startTls, String from) {}

    /** {@code privateAddresses}: whether servers of businesses may be in this system's own network, as on a single machine. */
    record Webhook(boolean privateAddresses) {}

    /** {@code pause} is that between two cleanups; how long things are kept, the table {@code retention} says. */
    record Cleanup(Duration pause) {

        Cleanup {
            if (!pause.isPositive()) {
                throw new IllegalArgumentException("Expected xseven.cleanup to pause for some time between cleanups");
            }
        }
    }

    /**
     * The version of the code for Temporal's worker versioning.
     *
     * @param promote whether this worker makes its own version the current one, as on a single machine; where several
     *     versions run side by side, whoever rolls out does
     */
    record Deployment(String name, String buildId, boolean promote) {}
}
