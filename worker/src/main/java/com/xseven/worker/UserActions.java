package com.xseven.worker;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Reads user actions from Kafka: events from outside that book, order, cancel or change a business without a conversation.
 * Each has its effect once, however often it is delivered; one that can never be carried out goes to the dead letters. A
 * place in the topic is only noted once everything before it is with Temporal or among the dead letters; while either is
 * away, it waits and tries the same event again. Workers share the partitions.
 */
@Component
final class UserActions implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(UserActions.class);
    private static final String TOPIC = "conversation.events";
    private static final String GROUP = "xseven-user-actions";
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(5);

    private final String bootstrap;
    private final ActionStarter starter;
    private final UserActionReader reader = new UserActionReader();
    private @Nullable Consumer<String, String> consumer;
    private @Nullable Thread thread;
    private volatile boolean stopping;

    UserActions(WorkerSettings settings, ActionStarter starter) {
        this.bootstrap = settings.kafka().bootstrap();
        this.starter = starter;
    }

    @Override
    public synchronized void start() {
        KafkaConsumer<String, String> opened = consumer();
        consumer = opened;
        thread = Thread.ofPlatform().daemon().name("user-actions").start(() -> listen(opened));
    }

    @Override
    public synchronized void stop() {
        stopping = true;
        if (consumer != null && thread != null) {
            consumer.wakeup();
            join(thread);
            thread = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    private void listen(Consumer<String, String> events) {
        try (events;
                Producer<String, String> producer = producer()) {
            DeadLetters letters = new DeadLetters(producer);
            events.subscribe(List.of(TOPIC));
            while (!stopping) {
                round(events, letters);
            }
        } catch (WakeupException stopped) {
            LOG.debug("No more user actions are read");
        }
    }

    private void round(Consumer<String, String> events, DeadLetters letters) {
        try {
            ConsumerRecords<String, String> polled = events.poll(POLL);
            Map<TopicPartition, OffsetAndMetadata> done = new HashMap<>();
            boolean all = carryOut(polled, letters, done);
            if (!done.isEmpty()) {
                events.commitSync(done);
            }
            if (!all) {
                goBack(events, polled, done);
                rest();
            }
        } catch (WakeupException stopped) {
            throw stopped;
        } catch (KafkaException away) {
            LOG.warn("User actions wait for Kafka: {}", away.getClass().getName());
            rest();
        }
    }

    /** Whether all were carried out. Those that were are noted in {@code done}, in any case. */
    private boolean carryOut(
            ConsumerRecords<String, String> polled, DeadLetters letters, Map<TopicPartition, OffsetAndMetadata> done) {
        for (ConsumerRecord<String, String> event : polled) {
            try {
                carryOut(event, letters);
            } catch (RuntimeException away) {
                LOG.warn("A user action waits: {}", away.getClass().getName());
                return false;
            }
            done.put(new TopicPartition(event.topic(), event.partition()), new OffsetAndMetadata(event.offset() + 1));
        }
        return true;
    }

    private void carryOut(ConsumerRecord<String, String> event, DeadLetters letters) {
        try {
            reader.read(event.value()).ifPresent(starter::carryOut);
        } catch (BadEvent bad) {
            LOG.warn("A user action went to the dead letters: {}", bad.getMessage());
            letters.add(event, String.valueOf(bad.getMessage()));
        }
    }

    /** The next poll brings again what is not done; it also shows the group that this worker lives. */
    private static void goBack(
            Consumer<String, String> events,
            ConsumerRecords<String, String> polled,
            Map<TopicPartition, OffsetAndMetadata> done) {
        for (TopicPartition partition : polled.partitions()) {
            OffsetAndMetadata next = done.get(partition);
            events.seek(
                    partition,
                    next == null ? polled.records(partition).getFirst().offset() : next.offset());
        }
    }

    private static void rest() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static void join(Thread listening) {
        try {
            listening.join(STOP_LIMIT);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private KafkaConsumer<String, String> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false,
                        ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                        100),
                new StringDeserializer(),
                new StringDeserializer());
    }

    private KafkaProducer<String, String> producer() {
        return new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                        true,
                        ProducerConfig.MAX_BLOCK_MS_CONFIG,
                        5_000,
                        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                        3_000,
                        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                        5_000),
                new StringSerializer(),
                new StringSerializer());
    }
}
