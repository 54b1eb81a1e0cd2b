package com.xseven.worker;

import com.xseven.store.outbox.Outbox;
import com.xseven.store.outbox.WaitingEvent;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Carries events from the outbox to Kafka, at least once and in order within a key. */
@Component
class OutboxRelay implements MeterBinder, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxRelay.class);
    private static final int BATCH = 500;

    private final Outbox outbox;
    private final Producer<String, String> producer;
    private final KafkaClientMetrics producerMetrics;
    private boolean away;

    OutboxRelay(Outbox outbox, WorkerSettings settings) {
        this.outbox = outbox;
        this.producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                                settings.kafka().bootstrap(),
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true,
                        ProducerConfig.LINGER_MS_CONFIG, 5,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 5_000),
                new StringSerializer(),
                new StringSerializer());
        this.producerMetrics = new KafkaClientMetrics(producer);
    }

    @Scheduled(fixedDelayString = "${xseven.outbox.pause:500ms}", scheduler = SchedulerConfiguration.RELAY)
    void relay() {
        try {
            while (outbox.relay(BATCH, this::publish) == BATCH) {
                LOG.debug("A full batch went out; the next follows at once");
            }
            away = false;
        } catch (RuntimeException failure) {
            if (!away) {
                LOG.warn("Events wait in the outbox: {}", failure.getClass().getName());
            }
            away = true;
        }
    }

    /** In rounds: an event goes out when the one before it of its key has arrived, so that a failure half-way cannot reorder them. */
    private void publish(List<WaitingEvent> events) {
        List<WaitingEvent> left = events;
        while (!left.isEmpty()) {
            Map<String, WaitingEvent> round = new LinkedHashMap<>();
            left.forEach(event -> round.putIfAbsent(event.topic() + '\n' + event.key(), event));
            send(round.values());
            left = left.stream().filter(event -> !round.containsValue(event)).toList();
        }
    }

    private void send(Collection<WaitingEvent> round) {
        List<Future<RecordMetadata>> sent = new ArrayList<>();
        for (WaitingEvent event : round) {
            Future<RecordMetadata> future =
                    producer.send(new ProducerRecord<>(event.topic(), event.key(), CloudEvent.of(event)));
            sent.add(future);
            if (future.isDone()) {
                require(future);
            }
        }
        producer.flush();
        sent.forEach(OutboxRelay::require);
    }

    private static void require(Future<RecordMetadata> sent) {
        try {
            sent.get();
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka did not take an event", refused);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopping before Kafka took an event", stopping);
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        producerMetrics.bindTo(registry);
    }

    @Override
    public void destroy() {
        producerMetrics.close();
        producer.close(java.time.Duration.ofSeconds(2));
    }
}
