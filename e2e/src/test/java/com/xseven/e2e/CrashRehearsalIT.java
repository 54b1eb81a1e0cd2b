package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.e2e.PublishedTurns.Turn;
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

/**
 * Twenty customers talk and book while every process is killed in turn. Two thirds of them wait for each answer; the
 * others send bursts and hear the answers on the event stream. What the journal holds is then compared with what was
 * acknowledged, with what was heard, with the book, and with what Kafka was told.
 */
class CrashRehearsalIT {

    /** Each turn is told as messages and as an answer. */
    private static final int TOPICS_OF_A_TURN = 2;

    private static final int CUSTOMERS = 20;
    private static final int EVERY_THIRD = 3;
    private static final Duration LAST_EVENTS = Duration.ofMinutes(1);
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
                .<Talker>mapToObj(number -> number % EVERY_THIRD == 0
                        ? new HastyTalker(RunningSystem.client(), number, killing::get)
                        : new PatientTalker(RunningSystem.client(), number, killing::get))
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
        for (Talker talker : talkers) {
            List<JsonNode> history = talker.history();
            if (talker instanceof HastyTalker hasty) {
                checkStream(hasty, turns(history), counts);
            }
            checkJournal(talker, history, counts);
            checkBook(talker, counts);
        }
        checkTopic("conversation.events", "CONVERSATION_MESSAGE", talkers, counts);
        checkTopic("ai.responses", "AI_RESPONSE_GENERATED", talkers, counts);
        System.out.println(counts.report(talkers, VICTIMS));
        assertThat(counts.booked).isPositive();
        assertThat(counts.turns).as("some bursts were answered together").isLessThan(counts.acknowledged);
    }

    /** Half of the customers have been answered at least once more. */
    private static void awaitProgress(Collection<Talker> talkers) {
        List<Integer> before =
                talkers.stream().map(talker -> talker.acknowledged().size()).toList();
        await().atMost(Duration.ofMinutes(3)).until(() -> {
            int moved = 0;
            int index = 0;
            for (Talker talker : talkers) {
                moved += talker.acknowledged().size() > before.get(index++) ? 1 : 0;
            }
            return moved >= CUSTOMERS / 2;
        });
    }

    private static void checkJournal(Talker talker, List<JsonNode> history, Counts counts) {
        List<String> customer = history.stream()
                .filter(entry -> entry.path("role").asText().equals("CUSTOMER"))
                .map(entry -> entry.path("messageId").asText())
                .toList();
        List<String> replied = history.stream()
                .flatMap(entry -> Talker.repliedTo(entry).stream())
                .toList();
        assertThat(customer).as("messages of customer, once and in order").isEqualTo(talker.acknowledged());
        assertThat(replied).as("answers, once and in order").isEqualTo(talker.acknowledged());
        counts.acknowledged += talker.acknowledged().size();
        counts.answered += new TreeSet<>(replied).size();
        counts.answers += replied.size();
        counts.turns += turns(history).size();
    }

    private static void checkBook(Talker talker, Counts counts) {
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
        counts.told += talker.booked().size();
        counts.booked += appointments.size();
    }

    private static void checkStream(HastyTalker talker, List<Turn> turns, Counts counts) throws InterruptedException {
        Listener listener = talker.listener();
        try {
            await().atMost(LAST_EVENTS)
                    .untilAsserted(() -> assertThat(listener.replies())
                            .as("replies heard on the event stream, once and in order")
                            .extracting(reply -> reply.path("turn").asInt())
                            .containsExactlyElementsOf(
                                    turns.stream().map(Turn::number).toList()));
            counts.listeners++;
            counts.toHear += turns.size();
            counts.heard += listener.replies().size();
            counts.heardAgain += listener.repeated();
            counts.resumed += listener.resumed();
        } finally {
            listener.stop();
        }
    }

    private static void checkTopic(String topic, String type, List<Talker> talkers, Counts counts) {
        String bootstrap = RunningSystem.servers().addresses().kafkaBootstrap();
        await().atMost(LAST_EVENTS).untilAsserted(() -> {
            PublishedTurns published = PublishedTurns.read(bootstrap, topic, type);
            for (Talker talker : talkers) {
                assertThat(published.of(talker.conversationId()))
                        .as("turns of which %s tells, once by id and in order", type)
                        .containsExactlyElementsOf(turns(talker.history()));
            }
        });
        PublishedTurns published = PublishedTurns.read(bootstrap, topic, type);
        counts.published += talkers.stream()
                .mapToInt(talker -> published.of(talker.conversationId()).size())
                .sum();
        counts.publishedAgain += published.repeated();
    }

    /** The turns that the journal has: each answer is one, numbered from 1. */
    private static List<Turn> turns(List<JsonNode> history) {
        List<Turn> turns = new ArrayList<>();
        history.stream()
                .map(Talker::repliedTo)
                .filter(messages -> !messages.isEmpty())
                .forEach(messages -> turns.add(new Turn(turns.size() + 1, messages.size())));
        return turns;
    }

    private static final class Counts {
        private int acknowledged;
        private int answered;
        private int answers;
        private int turns;
        private int told;
        private int booked;
        private int listeners;
        private int toHear;
        private int heard;
        private int heardAgain;
        private int resumed;
        private int published;
        private int publishedAgain;

        String report(List<Talker> talkers, List<ServiceName> victims) {
            return """
                    Crash rehearsal: %d conversations, %d of them in bursts, killed in turn: %s
                      acknowledged messages %d, lost %d, answered twice %d, answered in %d turns
                      replies heard on %d event streams %d, missing %d, heard again %d, streams taken up again %d times
                      events in Kafka %d, missing %d, delivered again %d
                      bookings confirmed to customers %d, standing in the book %d
                      requests that were refused and sent again %d""".formatted(
                            talkers.size(),
                            listeners,
                            victims,
                            acknowledged,
                            acknowledged - answered,
                            answers - answered,
                            turns,
                            listeners,
                            heard,
                            toHear - heard,
                            heardAgain,
                            resumed,
                            published,
                            TOPICS_OF_A_TURN * turns - published,
                            publishedAgain,
                            told,
                            booked,
                            talkers.stream().mapToInt(Talker::resent).sum());
        }
    }
}
