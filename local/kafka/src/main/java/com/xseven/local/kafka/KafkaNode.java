package com.xseven.local.kafka;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/** Runs one Kafka node until it is told to stop: {@code KafkaNode DATA PORT CONTROLLER_PORT [TOPIC...]}. */
public final class KafkaNode {
    private KafkaNode() {}

    /**
     * Starts the node, makes the missing topics and returns when the node has stopped.
     *
     * @param arguments see {@link NodeSettings#parse}
     * @throws Exception if the folder cannot be formatted, or the node cannot start or make its topics
     */
    public static void main(String... arguments) throws Exception {
        NodeSettings settings = NodeSettings.parse(arguments);
        formatOnFirstStart(settings);
        KafkaRaftServer node = new KafkaRaftServer(new KafkaConfig(settings.brokerProperties(), false), Time.SYSTEM);
        Runtime.getRuntime().addShutdownHook(new Thread(node::shutdown, "stop"));
        node.startup();
        createMissingTopics(settings);
        node.awaitShutdown();
    }

    private static void formatOnFirstStart(NodeSettings settings) throws Exception {
        if (Files.exists(settings.data().resolve("meta.properties"))) {
            return;
        }
        Files.createDirectories(settings.data());
        new Formatter()
                .setPrintStream(System.out)
                .setClusterId(Uuid.randomUuid().toString())
                .setNodeId(NodeSettings.NODE_ID)
                .setControllerListenerName(NodeSettings.CONTROLLER_LISTENER)
                .setMetadataLogDirectory(settings.data().toString())
                .setDirectories(List.of(settings.data().toString()))
                .run();
    }

    private static void createMissingTopics(NodeSettings settings) throws InterruptedException, ExecutionException {
        Map<String, Object> client = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrap());
        try (Admin admin = Admin.create(client)) {
            Set<String> present = admin.listTopics().names().get();
            List<NewTopic> missing = settings.topics().stream()
                    .filter(topic -> !present.contains(topic))
                    .map(topic -> new NewTopic(topic, Optional.empty(), Optional.empty()))
                    .toList();
            admin.createTopics(missing).all().get();
        }
    }
}
