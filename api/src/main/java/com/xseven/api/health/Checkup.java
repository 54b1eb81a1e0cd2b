package com.xseven.api.health;

import com.xseven.store.models.ModelHealthBook;
import com.xseven.store.notification.ChannelState;
import com.xseven.store.notification.SentNotification.Outcome;
import com.xseven.store.stream.EventStreams;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Asks every part at the same time. What has not answered within a second is down. */
@Component
class Checkup {

    private static final long PATIENCE_MILLIS = 1000;
    private static final SortedMap<String, ModelHealthBook.Health> NO_MODELS = Collections.emptySortedMap();

    private final ConversationServers servers;
    private final RecordServer records;
    private final EventStreams streams;
    private final KafkaProbe kafka;
    private final ChannelBook channels;
    private final ModelBook models;
    private final ExecutorService probes = Executors.newVirtualThreadPerTaskExecutor();

    Checkup(
            ConversationServers servers,
            RecordServer records,
            EventStreams streams,
            KafkaProbe kafka,
            ChannelBook channels,
            ModelBook models) {
        this.servers = servers;
        this.records = records;
        this.streams = streams;
        this.kafka = kafka;
        this.channels = channels;
        this.models = models;
    }

    HealthBody health() {
        Future<Boolean> temporal = ask(servers::serverAnswers);
        Future<Boolean> postgres = ask(records::answers);
        Future<Boolean> redis = ask(streams::answers);
        Future<Boolean> broker = ask(kafka::answers);
        Future<Boolean> worker = ask(servers::workersPoll);
        Future<List<ChannelState>> sendings = probes.submit(channels::latest);
        Future<SortedMap<String, ModelHealthBook.Health>> found = probes.submit(models::latest);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        SortedMap<String, ModelHealthBook.Health> known =
                answered(found, deadline).orElse(NO_MODELS);
        HealthBody.Parts parts = new HealthBody.Parts(
                answer(temporal, deadline),
                answer(postgres, deadline),
                answer(redis, deadline),
                answer(broker, deadline),
                answer(worker, deadline),
                thinking(known));
        return new HealthBody(parts.together(), parts, channels(sendings, deadline), Optional.of(known));
    }

    /** Those that answer; where none does, or nobody says, what is built in. */
    private static String thinking(SortedMap<String, ModelHealthBook.Health> models) {
        String answering = models.entrySet().stream()
                .filter(model -> model.getValue() != ModelHealthBook.Health.DOWN)
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        return answering.isEmpty() ? HealthBody.BUILT_IN : answering;
    }

    private Future<Boolean> ask(BooleanSupplier probe) {
        return probes.submit(probe::getAsBoolean);
    }

    private static HealthBody.Part answer(Future<Boolean> probe, long deadline) {
        return HealthBody.Part.of(answered(probe, deadline).orElse(false));
    }

    /** Nothing is known of them while the store is away. */
    private static SortedMap<String, HealthBody.Channel> channels(Future<List<ChannelState>> sendings, long deadline) {
        SortedMap<String, HealthBody.Channel> known = new TreeMap<>();
        answered(sendings, deadline)
                .orElseGet(List::of)
                .forEach(state -> known.put(
                        state.channel(),
                        new HealthBody.Channel(HealthBody.Part.of(state.outcome() != Outcome.FAILED), state.at())));
        return known;
    }

    private static <T> Optional<T> answered(Future<T> probe, long deadline) {
        try {
            return Optional.of(probe.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException away) {
            probe.cancel(true);
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
