package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.Answer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The only hairdresser of a salon is booked out, and two wait for her, each in a conversation. */
class WaitingListIT {

    private static final String SALON = "lux-hair-lounge";
    private static final Duration SOON = Duration.ofMinutes(1);

    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Test
    void shouldAskTheNextAtOnceWhenTheFirstSaysNoAndKeepTheOfferWhenTheSecondAsksFirst() {
        // given
        String start = freeStart();
        Guest holder = new Guest(RunningSystem.client(), SALON, "holder-" + run + "@guests.example");
        holder.say("a haircut with Vera on " + start.substring(0, 10) + " at " + start.substring(11, 16));
        Step.expectWorkflow("holder", holder.say("yes please"), "CONFIRMED");
        Guest first = new Guest(RunningSystem.client(), SALON, "first-" + run + "@guests.example");
        String firstEntry = join(first, start);
        Guest second = new Guest(RunningSystem.client(), SALON, "second-" + run + "@guests.example");
        String secondEntry = join(second, start);

        // when
        holder.say("please cancel my appointment");
        Step.expectWorkflow("holder", holder.say("yes please"), "CANCELLED");
        await("the first is asked").atMost(SOON).until(() -> first.hears("is free now"));
        assertThat(second.hears("is free now")).isFalse();
        JsonNode left = first.say("no thanks");

        // then
        assertThat(left.path("text").asText()).contains("next one on the waiting list");
        await("the second is asked").atMost(SOON).until(() -> second.hears("is free now"));
        assertThat(status(first, firstEntry)).isEqualTo("DECLINED");

        // when
        JsonNode answered = second.say("how much is a haircut?");

        // then
        assertThat(answered.path("text").asText()).contains("$60.00", "Shall I book it?");
        assertThat(status(second, secondEntry)).isEqualTo("OFFERED");

        // when
        JsonNode taken = second.say("yes please");

        // then
        Step.expectWorkflow("second", taken, "CONFIRMED");
        assertThat(status(second, secondEntry)).isEqualTo("TAKEN");
        assertThat(first.say("ok, bye").path("text").asText()).doesNotContain("Shall I book it");
        second.say("please cancel my appointment");
        second.say("yes please");
    }

    @Test
    void shouldSayWhenSomebodyWaitsForEnough() {
        // given
        Guest guest = new Guest(RunningSystem.client(), SALON, "eager-" + run + "@guests.example");
        String start = freeStart();
        String taken = start.substring(0, 10);
        Guest holder = new Guest(RunningSystem.client(), SALON, "busy-" + run + "@guests.example");
        holder.say("a haircut with Vera on " + taken + " at " + start.substring(11, 16));
        Step.expectWorkflow("holder", holder.say("yes please"), "CONFIRMED");
        for (int wish = 0; wish < 3; wish++) {
            join(guest, start);
        }

        // when
        guest.say("a haircut with Vera on " + taken + " at " + start.substring(11, 16));
        guest.say("put me on the waiting list");
        JsonNode refused = guest.say("yes");

        // then
        assertThat(refused.path("text").asText()).contains("at most 3 visits");
        holder.say("please cancel my appointment");
        holder.say("yes please");
    }

    private String join(Guest guest, String start) {
        Answer joined = guest.client()
                .post(
                        "/businesses/" + SALON + "/waiting-list",
                        Map.of(
                                "offer",
                                "haircut",
                                "from",
                                start,
                                "to",
                                start,
                                "customer",
                                Map.of("name", "Wanda Wait")));
        assertThat(joined.status()).as(joined.describe()).isEqualTo(201);
        return joined.body().path("entryId").asText();
    }

    private static String status(Guest guest, String entry) {
        return guest.client()
                .get("/waiting-list/" + entry)
                .body()
                .path("status")
                .asText();
    }

    /** On a day that differs from run to run, since what earlier runs left on the same data still stands. */
    private static String freeStart() {
        LocalDate first = LocalDate.now(ZoneId.of("America/New_York"))
                .plusDays(3 + ThreadLocalRandom.current().nextInt(25));
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(14)
                .flatMap(day -> RunningSystem.client()
                        .get("/businesses/" + SALON + "/availability?offer=haircut&date=" + day)
                        .body()
                        .path("slots")
                        .valueStream())
                .map(slot -> slot.path("start").asText())
                .filter(start -> start.startsWith("11:00", 11))
                .findFirst()
                .orElseThrow();
    }
}
