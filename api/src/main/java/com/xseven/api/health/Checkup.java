package com.xseven.api.health;

import com.xseven.store.stream.EventStreams;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.springframework.stereotype.Component;

/** Asks every part at the same time. What has not answered within a second is down. */
@Component
class Checkup {

    private static final long PATIENCE_MILLIS = 1000;
    private static final String BUILT_IN_MODEL = "built-in";

    private final ConversationServers servers;
    private final RecordServer records;
    private final EventStreams streams;
    private final KafkaProbe kafka;
    private final ExecutorService probes = Executors.newVirtualThreadPerTaskExecutor();

    Checkup(ConversationServers servers, RecordServer records, EventStreams streams, KafkaProbe kafka) {
        this.servers = servers;
        this.records = records;
        this.streams = streams;
        this.kafka = kafka;
    }

    HealthBody health() {
        Future<Boolean> temporal = ask(servers::serverAnswers);
        Future<Boolean> postgres = ask(records::answers);
        Future<Boolean> redis = ask(streams::answers);
        Future<Boolean> broker = ask(kafka::answers);
        Future<Boolean> worker = ask(servers::workersPoll);
        long deadline = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
        HealthBody.Parts parts = new HealthBody.Parts(
                answer(temporal, deadline),
                answer(postgres, deadline),
                answer(redis, deadline),
                answer(broker, deadline),
                answer(worker, deadline),
                BUILT_IN_MODEL);
        return new HealthBody(parts.together(), parts);
    }

    private Future<Boolean> ask(BooleanSupplier probe) {
        return probes.submit(probe::getAsBoolean);
    }

    private static HealthBody.Part answer(Future<Boolean> probe, long deadline) {
        try {
            return HealthBody.Part.of(probe.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS));
        } catch (TimeoutException | ExecutionException away) {
            probe.cancel(true);
            return HealthBody.Part.DOWN;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return HealthBody.Part.DOWN;
        }
    }
}
