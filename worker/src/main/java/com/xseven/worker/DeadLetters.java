package com.xseven.worker;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Where events go that can never be carried out, as they came, with the reason and their place in the headers. */
final class DeadLetters {

    private static final String TOPIC = "dead.letter.queue";

    private final Producer<String, String> producer;

    DeadLetters(Producer<String, String> producer) {
        this.producer = producer;
    }

    /** Returns when it lies there. */
    void add(ConsumerRecord<String, String> event, String reason) {
        ProducerRecord<String, String> letter = new ProducerRecord<>(TOPIC, event.key(), event.value());
        header(letter, "reason", reason);
        header(letter, "topic", event.topic());
        header(letter, "partition", Integer.toString(event.partition()));
        header(letter, "offset", Long.toString(event.offset()));
        try {
            producer.send(letter).get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka did not take a dead letter", refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopping before Kafka took a dead letter", stopping);
        }
    }

    private static void header(ProducerRecord<String, String> letter, String name, String value) {
        letter.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
