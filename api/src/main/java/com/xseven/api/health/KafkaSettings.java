package com.xseven.api.health;

import java.net.InetSocketAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Kafka is.
 *
 * @param bootstrap {@code host:port} of brokers, separated by commas
 */
@ConfigurationProperties("xseven.kafka")
record KafkaSettings(@DefaultValue("127.0.0.1:19092") String bootstrap) {

    KafkaSettings {
        if (!bootstrap.matches("[^:,\\s]+:\\d{1,5}(,[^:,\\s]+:\\d{1,5})*")) {
            throw new IllegalArgumentException("Expected xseven.kafka.bootstrap to list host:port");
        }
    }

    /** The first broker that is named. */
    InetSocketAddress broker() {
        String[] hostAndPort = bootstrap.split(",", 2)[0].split(":", 2);
        return new InetSocketAddress(hostAndPort[0], Integer.parseInt(hostAndPort[1]));
    }
}
