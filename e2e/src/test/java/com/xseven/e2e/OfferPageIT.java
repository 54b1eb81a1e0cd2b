package com.xseven.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.local.client.ApiClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page to which the letter of an offer off the waiting list leads, in a real browser. */
class OfferPageIT {

    private static final String HOUSE = "taco-loco";
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static Chromium chromium;
    private static Visitor visitor;
    private static ApiClient staff;

    @BeforeAll
    static void open() {
        staff = RunningSystem.client()
                .logIn(
                        "rosa@taco-loco.example",
                        RunningSystem.servers().addresses().demoPassword());
        chromium = new Chromium();
        visitor = chromium.visitor(420, 800);
    }

    @AfterAll
    static void close() {
        visitor.close();
        chromium.close();
    }

    @Test
    void shouldBookWhatIsHeldWhenSomebodySaysYesAndNotBefore() {
        // given
        String entry = offered(9);

        // when
        visitor.goTo("/offer/" + entry + "?lang=es");
        assertThat(visitor.page().locator("#words")).containsText("¿Lo quiere?");
        assertThat(status(entry)).isEqualTo("OFFERED");
        visitor.page().locator("button[value=accept]").click();

        // then
        assertThat(visitor.page().locator("#words")).containsText("Es suyo");
        assertThat(visitor.page().locator("#answers")).isHidden();
        assertThat(status(entry)).isEqualTo("TAKEN");
        staff.delete("/appointments/"
                + entry(entry).path("offered").path("appointmentId").asText());
        assertThat(visitor.complaints()).isEmpty();
    }

    @Test
    void shouldGiveWhatIsHeldToSomebodyElseWhenSomebodySaysNo() {
        // given
        String entry = offered(10);

        // when
        visitor.goTo("/offer/" + entry);
        visitor.page().locator("button[value=decline]").click();

        // then
        assertThat(visitor.page().locator("#words")).containsText("Somebody else will be glad");
        assertThat(status(entry)).isEqualTo("DECLINED");
    }

    /** Something is free on that day, so whoever begins to wait is offered it at once. */
    private static String offered(int daysAhead) {
        LocalDate day = LocalDate.now(NEW_YORK).plusDays(daysAhead);
        String entry = staff.post(
                        "/businesses/" + HOUSE + "/waiting-list",
                        Map.of(
                                "partySize", 2,
                                "from", at(day, "12:00"),
                                "to", at(day, "20:00"),
                                "customer", Map.of("name", "Rhea Hearsal", "phone", "+12015550177")))
                .body()
                .path("entryId")
                .asText();
        await().atMost(PATIENCE).until(() -> status(entry).equals("OFFERED"));
        return entry;
    }

    private static String at(LocalDate day, String time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                day.atTime(LocalTime.parse(time)).atZone(NEW_YORK));
    }

    private static String status(String entry) {
        return entry(entry).path("status").asText();
    }

    private static JsonNode entry(String entry) {
        return staff.get("/waiting-list/" + entry).body();
    }
}
