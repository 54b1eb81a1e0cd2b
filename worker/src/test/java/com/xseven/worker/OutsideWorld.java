package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.worker.TopicReader.Delivered;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/** Sends events to the system and finds those that it could not carry out. */
final class OutsideWorld implements AutoCloseable {

    private final Producer<String, String> producer = new KafkaProducer<>(
            Map.of(
                    ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                    RealServers.addresses().kafkaBootstrap()),
            new StringSerializer(),
            new StringSerializer());

    /** In that order; those of one key are carried out one after the other. */
    void send(String key, String... events) {
        for (String event : events) {
            assertThat(producer.send(new ProducerRecord<>("conversation.events", key, event)))
                    .succeedsWithin(WholeWorker.PATIENCE);
        }
    }

    /** Why each delivery of that event could not be carried out. */
    static List<String> reasonsAgainst(String event) {
        return TopicReader.everythingIn(RealServers.addresses().kafkaBootstrap(), "dead.letter.queue").stream()
                .filter(letter -> letter.event().toString().equals(event))
                .map(Delivered::reason)
                .toList();
    }

    @Override
    public void close() {
        producer.close();
    }
}
