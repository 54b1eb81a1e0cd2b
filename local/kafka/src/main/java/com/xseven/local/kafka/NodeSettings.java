package com.xseven.local.kafka;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Where a node keeps its log, where it listens on the loopback address, and which topics it offers.
 *
 * @param data folder of the log; formatted on the first start
 * @param port of the broker, 1 to 65535
 * @param controllerPort of the controller, 1 to 65535
 * @param topics created when they are missing
 */
record NodeSettings(Path data, int port, int controllerPort, List<String> topics) {
    static final int NODE_ID = 1;
    static final String CONTROLLER_LISTENER = "CONTROLLER";
    private static final String HOST = "127.0.0.1";

    NodeSettings {
        topics = List.copyOf(topics);
    }

    /**
     * Reads {@code DATA PORT CONTROLLER_PORT TOPIC…}.
     *
     * @throws IllegalArgumentException if one of the first three is missing or a port is no number
     */
    static NodeSettings parse(String... arguments) {
        if (arguments.length < 3) {
            throw new IllegalArgumentException(
                    "Expected DATA PORT CONTROLLER_PORT [TOPIC...], but got " + arguments.length + " arguments.");
        }
        return new NodeSettings(
                Path.of(arguments[0]).toAbsolutePath(),
                Integer.parseInt(arguments[1]),
                Integer.parseInt(arguments[2]),
                List.of(arguments).subList(3, arguments.length));
    }

    String bootstrap() {
        return HOST + ":" + port;
    }

    Properties brokerProperties() {
        Properties properties = new Properties();
        properties.setProperty("process.roles", "broker,controller");
        properties.setProperty("node.id", String.valueOf(NODE_ID));
        properties.setProperty(
                "listeners",
                "PLAINTEXT://" + bootstrap() + "," + CONTROLLER_LISTENER + "://" + HOST + ":" + controllerPort);
        properties.setProperty("controller.listener.names", CONTROLLER_LISTENER);
        properties.setProperty(
                "listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER_LISTENER + ":PLAINTEXT");
        // A dynamic quorum would keep the controller's port in the log, and the next start may be on another one.
        properties.setProperty("controller.quorum.voters", NODE_ID + "@" + HOST + ":" + controllerPort);
        properties.setProperty("log.dirs", data.toString());
        properties.setProperty("auto.create.topics.enable", "false");
        properties.setProperty("num.partitions", "3");
        properties.setProperty("default.replication.factor", "1");
        properties.setProperty("offsets.topic.replication.factor", "1");
        properties.setProperty("offsets.topic.num.partitions", "5");
        properties.setProperty("transaction.state.log.replication.factor", "1");
        properties.setProperty("transaction.state.log.min.isr", "1");
        properties.setProperty("share.coordinator.state.topic.replication.factor", "1");
        properties.setProperty("share.coordinator.state.topic.min.isr", "1");
        // After a kill the node is let in again only when its former self has timed out.
        properties.setProperty("broker.heartbeat.interval.ms", "500");
        properties.setProperty("broker.session.timeout.ms", "3000");
        properties.setProperty("group.initial.rebalance.delay.ms", "0");
        return properties;
    }
}
