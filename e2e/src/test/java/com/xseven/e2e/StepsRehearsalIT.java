package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.e2e.PublishedTurns.Turn;
import com.xseven.local.client.ApiClient;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The worker is killed in every step of an appointment, of an order, of a waiting list and of an update of a business. Each step has
 * one of its own, which is led there and made to stand still in the middle of it, by a lock in the database or a mail server that does not
 * answer; then one kill meets them all. What stands in the books, was told, sent and published is compared afterwards with
 * what would be there if nothing had happened.
 */
class StepsRehearsalIT {

    /** Fewer than there are steps: a system that was just started is slow at first. */
    private static final int LED_AT_ONCE = 6;

    private static final int FIRST_DAY = 3;
    private static final int LATEST_BEGINNING = 14;
    private static final Duration TO_STAND_STILL = Duration.ofMinutes(1);
    private static final Duration TO_RECOVER = Duration.ofMinutes(2);

    private static final LocalServers SERVERS = RunningSystem.servers();

    private static Stage stage;

    /** Each visit has a day of its own. */
    private static Iterator<LocalDate> days;

    @BeforeAll
    static void setTheStage() {
        ApiClient api = RunningSystem.client();
        String password = SERVERS.addresses().demoPassword();
        stage = new Stage(
                Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX),
                api,
                api.logIn("wei@golden-dragon.example", password),
                api.logIn("mario@marios-italian.example", password),
                api.logIn("admin@xseven.example", password),
                email -> api.logIn(email, password),
                Gates.install(SERVERS.addresses()),
                RunningSystem.letters(),
                new Kept(SERVERS.addresses()),
                new Lives(SERVERS.addresses()));
        days = openDays(api);
    }

    /**
     * From a day on that differs from run to run, since what earlier runs booked on the same data still stands. None
     * on which one of the businesses is closed for the day.
     */
    private static Iterator<LocalDate> openDays(ApiClient api) {
        String closed = Stream.of(
                        Stream.of(VisitStep.BUSINESS),
                        Stream.of(WaitingKind.values()).map(WaitingKind::business),
                        Stream.of(UpdateKind.values()).map(UpdateKind::business))
                .flatMap(each -> each)
                .map(business -> api.get("/businesses/" + business)
                        .body()
                        .path("closedDates")
                        .toString())
                .collect(Collectors.joining());
        LocalDate first = LocalDate.now(VisitStep.ZONE)
                .plusDays(FIRST_DAY + ThreadLocalRandom.current().nextInt(LATEST_BEGINNING));
        return Stream.iterate(first, day -> day.plusDays(1))
                .filter(day -> !closed.contains(day.toString()))
                .iterator();
    }

    @AfterAll
    static void clearTheStage() {
        stage.gates().close();
        stage.lives().close();
    }

    @Test
    void shouldDoEveryStepOnceWhenTheWorkerDiesBeforeItIsDone() throws Exception {
        rehearse(Fate.UNDONE);
    }

    @Test
    void shouldDoEveryStepOnceWhenTheWorkerDiesBeforeItHearsThatItIsDone() throws Exception {
        rehearse(Fate.DONE_UNHEARD);
    }

    private static void rehearse(Fate fate) throws Exception {
        // given
        List<Step> steps = steps(fate);
        int lettersBefore = stage.letters().letters().size();
        try (ExecutorService leaders = Executors.newFixedThreadPool(LED_AT_ONCE)) {
            finish(steps.stream().map(step -> leaders.submit(step::lead)).toList());
        }

        // when
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
        try {
            List<Blockade> blockades = new ArrayList<>();
            List<Future<?>> under = new ArrayList<>();
            try {
                standStill(steps, Step::isLetter, people, blockades, under);
                standStill(steps, step -> !step.isLetter(), people, blockades, under);
                SERVERS.kill(ServiceName.WORKER);
            } finally {
                blockades.forEach(Blockade::lift);
            }
            SERVERS.start(ServiceName.WORKER);
            finish(under);
        } finally {
            people.shutdownNow();
        }

        // then
        for (Step step : steps) {
            await(step.name()).atMost(TO_RECOVER).untilAsserted(step::check);
        }
        checkTopics(steps);
        report(
                fate,
                steps,
                stage.letters()
                        .letters()
                        .subList(lettersBefore, stage.letters().letters().size()));
    }

    private static List<Step> steps(Fate fate) {
        List<Step> steps = new ArrayList<>();
        for (VisitKind kind : VisitKind.values()) {
            steps.add(new VisitStep(stage, kind, fate, days.next()));
        }
        for (OrderKind kind : OrderKind.values()) {
            steps.add(new OrderStep(stage, kind, fate));
        }
        LocalDate day = weekday();
        for (WaitingKind kind : WaitingKind.values()) {
            steps.add(new WaitingStep(stage, kind, fate, day));
        }
        for (UpdateKind kind : UpdateKind.values()) {
            steps.add(new UpdateStep(stage, kind, fate, day));
        }
        return steps;
    }

    /** On Saturdays and Sundays some of the businesses are closed in the afternoon. */
    private static LocalDate weekday() {
        LocalDate day = days.next();
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = days.next();
        }
        return day;
    }

    private static void standStill(
            List<Step> steps,
            Predicate<Step> which,
            ExecutorService people,
            List<Blockade> blockades,
            List<Future<?>> under) {
        List<Step> chosen = steps.stream().filter(which).toList();
        List<Blockade> added = chosen.stream().map(Step::block).toList();
        blockades.addAll(added);
        List<Future<?>> begun = new ArrayList<>();
        chosen.forEach(step -> begun.add(people.submit(step::enter)));
        under.addAll(begun);
        for (int index = 0; index < chosen.size(); index++) {
            Step step = chosen.get(index);
            Blockade blockade = added.get(index);
            Future<?> task = begun.get(index);
            await(step.name() + " stands still")
                    .atMost(TO_STAND_STILL)
                    .pollInterval(Duration.ofMillis(50))
                    .failFast(() -> {
                        if (task.state() == Future.State.FAILED) {
                            throw new AssertionError(step.name(), task.exceptionNow());
                        }
                    })
                    .until(blockade::isReached);
        }
    }

    private static void finish(List<? extends Future<?>> tasks) throws Exception {
        for (Future<?> task : tasks) {
            task.get();
        }
    }

    /** Kafka tells each turn of each conversation and each state of each order once. */
    private static void checkTopics(List<Step> steps) {
        String bootstrap = SERVERS.addresses().kafkaBootstrap();
        List<Guest> guests =
                steps.stream().flatMap(step -> step.guest().stream()).toList();
        await().atMost(TO_RECOVER).untilAsserted(() -> {
            PublishedTurns published = PublishedTurns.read(bootstrap, "ai.responses", "AI_RESPONSE_GENERATED");
            for (Guest guest : guests) {
                assertThat(published.of(guest.conversationId()))
                        .as("turns of " + guest.email())
                        .extracting(Turn::number)
                        .isEqualTo(guest.turns());
            }
            PublishedOrders orders = PublishedOrders.read(bootstrap);
            steps.forEach(step -> {
                if (step instanceof OrderStep order) {
                    order.checkEvents(orders);
                }
            });
        });
    }

    private static void report(Fate fate, List<Step> steps, List<LetterBox.Letter> letters) {
        long unanswered = letters.stream().filter(letter -> !letter.answered()).count();
        System.out.println("""
                Steps rehearsal, %s: the worker was killed in %d steps at once
                  %s
                  letters taken and answered %d, each once; taken without an answer before the kill, and sent again %d
                  dialogues with the mail server that were broken off %d""".formatted(
                fate,
                steps.size(),
                steps.stream().map(step -> step.name().replace(" " + fate, "")).collect(Collectors.joining(", ")),
                letters.size() - unanswered,
                unanswered,
                stage.letters().brokenOff()));
    }
}
