package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Twenty customers talk and book while every process is killed in turn. */
class CrashRehearsalIT {

    private static final int CUSTOMERS = 20;
    private static final List<ServiceName> VICTIMS = List.of(
            ServiceName.WORKER,
            ServiceName.API,
            ServiceName.TEMPORAL,
            ServiceName.REDIS,
            ServiceName.KAFKA,
            ServiceName.POSTGRES);

    @Test
    void shouldAnswerAndBookEverythingOnceWhenEveryProcessIsKilledInTurn() throws Exception {
        // given
        LocalServers servers = RunningSystem.servers();
        AtomicBoolean killing = new AtomicBoolean(true);
        List<Talker> talkers = IntStream.range(0, CUSTOMERS)
                .mapToObj(number -> new Talker(RunningSystem.client(), number, killing::get))
                .toList();

        // when
        try (ExecutorService customers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> talks = new ArrayList<>();
            talkers.forEach(talker -> talks.add(customers.submit(talker)));
            try {
                for (ServiceName victim : VICTIMS) {
                    awaitProgress(talkers);
                    servers.killAndStart(victim);
                }
                awaitProgress(talkers);
            } finally {
                killing.set(false);
            }
            for (Future<?> talk : talks) {
                talk.get();
            }
        }

        // then
        Counts counts = new Counts();
        talkers.forEach(talker -> check(talker, counts));
        System.out.println(counts.report(talkers, VICTIMS));
        assertThat(counts.booked).isPositive();
    }

    /** Half of the customers have been answered at least once more. */
    private static void awaitProgress(Collection<Talker> talkers) {
        List<Integer> before = talkers.stream().map(Talker::answered).toList();
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            int moved = 0;
            int index = 0;
            for (Talker talker : talkers) {
                moved += talker.answered() > before.get(index++) ? 1 : 0;
            }
            return moved >= CUSTOMERS / 2;
        });
    }

    private static void check(Talker talker, Counts counts) {
        List<JsonNode> history = Talker.history(talker.asCustomer(), talker.conversationId());
        List<String> customer = ids(history, "CUSTOMER");
        List<String> replied = history.stream()
                .filter(entry -> entry.path("role").asText().equals("ASSISTANT"))
                .flatMap(entry -> StreamSupport.stream(entry.path("replyTo").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
        assertThat(customer).as("messages of customer, once and in order").isEqualTo(talker.acknowledged());
        assertThat(replied).as("answers, once and in order").isEqualTo(talker.acknowledged());
        List<String> appointments = StreamSupport.stream(
                        talker.asCustomer()
                                .get("/appointments?limit=200&conversationId=" + talker.conversationId())
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .filter(item -> item.path("status").asText().equals("CONFIRMED"))
                .map(item -> "appointment/" + item.path("appointmentId").asText())
                .toList();
        assertThat(appointments)
                .as("confirmed bookings, each once")
                .containsExactlyInAnyOrderElementsOf(talker.booked());
        counts.acknowledged += talker.acknowledged().size();
        counts.answered += new TreeSet<>(replied).size();
        counts.answers += replied.size();
        counts.told += talker.booked().size();
        counts.booked += appointments.size();
    }

    private static List<String> ids(List<JsonNode> history, String role) {
        return history.stream()
                .filter(entry -> entry.path("role").asText().equals(role))
                .map(entry -> entry.path("messageId").asText())
                .toList();
    }

    private static final class Counts {
        private int acknowledged;
        private int answered;
        private int answers;
        private int told;
        private int booked;

        String report(List<Talker> talkers, List<ServiceName> victims) {
            return """
                    Crash rehearsal: %d conversations, killed in turn: %s
                      acknowledged messages %d, lost %d, answered twice %d
                      bookings confirmed to customers %d, standing in the book %d
                      requests that were refused and sent again %d""".formatted(
                            talkers.size(),
                            victims,
                            acknowledged,
                            acknowledged - answered,
                            answers - answered,
                            told,
                            booked,
                            talkers.stream().mapToInt(Talker::resent).sum());
        }
    }
}
