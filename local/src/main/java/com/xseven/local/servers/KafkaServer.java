package com.xseven.local.servers;

import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.Repository;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.process.Launch;
import com.xseven.local.process.StopOrder;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One Kafka node in a Java process of its own, which makes the topics that are missing. */
public record KafkaServer(Repository repository, DataFolder folder, Ports ports, Lifetime lifetime) implements Server {
    /** Every topic of the system; nothing makes others on the way. */
    public static final List<String> TOPICS = List.of(
            "conversation.events", "ai.responses", "business.analytics", "system.monitoring", "dead.letter.queue");

    /** The node's largest heap. */
    static final String HEAP = "256m";

    @Override
    public ServiceName name() {
        return ServiceName.KAFKA;
    }

    @Override
    public void prepare() {
        folder.of(name());
    }

    @Override
    public Launch launch() throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                folder.of(name()).toString(), String.valueOf(ports.kafka()), String.valueOf(ports.kafkaController())));
        arguments.addAll(TOPICS);
        JavaProgram node = new JavaProgram(repository, "local/kafka", "com.xseven.local.kafka.KafkaNode", HEAP);
        return new Launch(node.command(lifetime, arguments), Map.of(), folder.of(name()));
    }

    @Override
    public Health health() {
        return new KafkaProbe(ports.kafka(), TOPICS).ask();
    }

    @Override
    public StopOrder stopOrder() {
        return new StopOrder(StopOrder.Signal.TERM, Duration.ofSeconds(30));
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(90);
    }
}
