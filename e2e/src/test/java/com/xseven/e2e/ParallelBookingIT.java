package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import com.xseven.local.client.Conversation;
import com.xseven.local.client.Opening;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Many customers are shown the same free time of the only hairdresser of a salon, and all say yes at once. */
class ParallelBookingIT {

    private static final int CLIENTS = 64;
    private static final List<String> ROUNDS = List.of("10:00", "11:30", "13:00", "14:30", "16:00");
    private static final String SALON = "lux-hair-lounge";
    private static final int CHAIR_MINUTES = 45;

    @Test
    void shouldBookExactlyOneARoundAndOfferTheOthersSomethingElse() throws Exception {
        LocalDate day = freeDay();
        int booked = 0;
        int refused = 0;
        for (String time : ROUNDS) {
            // given
            List<Conversation> customers = IntStream.range(0, CLIENTS)
                    .mapToObj(ParallelBookingIT::customer)
                    .toList();
            List<Answer> asked = atOnce(customers, "A haircut on " + day + " at " + time);
            assertThat(asked)
                    .as("everybody is offered %s", time)
                    .allSatisfy(answer -> assertThat(answer.body().path("stage").asText())
                            .as(answer.describe())
                            .isEqualTo("CONFIRMATION"));

            // when
            List<Answer> answers = atOnce(customers, "yes");

            // then
            List<JsonNode> refusals = answers.stream()
                    .map(Answer::body)
                    .filter(reply -> !reply.path("stage").asText().equals("COMPLETION"))
                    .toList();
            assertThat(refusals).as("refused at %s", time).hasSize(CLIENTS - 1);
            assertThat(refusals).as("with something else").allSatisfy(reply -> {
                assertThat(reply.path("suggestions")).isNotEmpty();
                assertThat(reply.path("text").asText()).doesNotContainIgnoringCase("confirmed");
            });
            assertThat(confirmedAt(day, time)).as("in the book at %s", time).isEqualTo(1);
            assertThat(slots(day)).as("free afterwards").noneMatch(start -> start.startsWith(day + "T" + time));
            booked += answers.size() - refusals.size();
            refused += refusals.size();
        }
        System.out.printf(
                "parallel booking over HTTP: %d clients x %d rounds: %d booked, %d refused with alternatives%n",
                CLIENTS, ROUNDS.size(), booked, refused);
    }

    private static Conversation customer(int number) {
        return Conversation.begin(
                RunningSystem.client(),
                true,
                new Opening(
                        "DEDICATED",
                        Optional.of(SALON),
                        Map.of("name", "Guest " + number, "phone", "+1201555" + (2000 + number))));
    }

    private static List<Answer> atOnce(List<Conversation> customers, String text) throws Exception {
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Answer>> saying = customers.stream()
                    .<Callable<Answer>>map(customer -> () -> customer.say(text))
                    .toList();
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : clients.invokeAll(saying)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    /** The first day from the day after tomorrow on which all those times can be had. */
    private static LocalDate freeDay() {
        return Stream.iterate(LocalDate.now(ZoneId.of("America/New_York")).plusDays(2), day -> day.plusDays(1))
                .limit(30)
                .filter(day -> ROUNDS.stream()
                        .allMatch(time -> slots(day).stream().anyMatch(start -> start.startsWith(day + "T" + time))))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> slots(LocalDate day) {
        Answer answer = RunningSystem.client().get("/businesses/" + SALON + "/availability?offer=haircut&date=" + day);
        return StreamSupport.stream(answer.body().path("slots").spliterator(), false)
                .map(slot -> slot.path("start").asText())
                .toList();
    }

    private static long confirmedAt(LocalDate day, String time) {
        ApiClient vera = RunningSystem.client()
                .logIn(
                        "vera@lux-hair-lounge.example",
                        RunningSystem.servers().addresses().demoPassword());
        Answer answer = vera.get("/appointments?businessId=" + SALON + "&from=" + day + "&to=" + day);
        LocalTime start = LocalTime.parse(time);
        return StreamSupport.stream(answer.body().path("items").spliterator(), false)
                .filter(item -> item.path("status").asText().equals("CONFIRMED"))
                .map(item -> LocalTime.parse(item.path("start").asText().substring(11, 16)))
                .filter(other -> other.isBefore(start.plusMinutes(CHAIR_MINUTES))
                        && other.plusMinutes(CHAIR_MINUTES).isAfter(start))
                .count();
    }
}
