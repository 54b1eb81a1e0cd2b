package com.xseven.local.servers;

import com.xseven.local.layout.ServiceName;
import com.xseven.local.process.Launch;
import com.xseven.local.process.StopOrder;
import java.io.IOException;
import java.time.Duration;

/** The ways of one service. */
public sealed interface Server permits TemporalServer, PostgresServer, RedisServer, KafkaServer, Application {
    /** Which service it is. */
    ServiceName name();

    /**
     * Makes what must exist before it starts, such as a data folder; does nothing when it exists.
     *
     * @throws IOException if a file cannot be read or written
     */
    void prepare() throws IOException;

    /**
     * The command that runs it.
     *
     * @throws IOException if what it depends on cannot be read
     */
    Launch launch() throws IOException;

    /** Asks it, within about two seconds. */
    Health health();

    /** How it is stopped in good order. */
    StopOrder stopOrder();

    /** How long a start may take before it counts as failed, on a slow and busy machine. */
    Duration startLimit();
}
