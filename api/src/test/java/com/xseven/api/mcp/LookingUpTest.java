package com.xseven.api.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.api.fixture.Api;
import com.xseven.api.fixture.Guest;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import com.xseven.dialogue.tool.Tools;
import com.xseven.store.booking.Appointment;
import io.modelcontextprotocol.spec.McpError;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LookingUpTest extends OverHttp {

    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void shouldOfferTheToolsAsTheyAreDeclaredForReadingOnly() {
        try (Program program = new Program(mario())) {
            program.connect();

            assertThat(program.tools()).hasSameSizeAs(Tools.all()).allSatisfy(tool -> {
                assertThat(tool.description())
                        .isEqualTo(Tools.named(tool.name()).orElseThrow().description());
                assertThat(tool.inputSchema()).containsEntry("additionalProperties", false);
                assertThat(tool.annotations().readOnlyHint()).isTrue();
            });
        }
    }

    @Test
    void shouldAnswerEachToolInTheConversationThatTheTokenOpens() {
        // given
        Guest guest = guest();
        appointments.add("mcp-own", SmallTown.MARIOS, guest.id(), Appointment.Status.CONFIRMED);
        try (Program program = new Program(guest.api())) {
            program.connect();

            assertThat(program.finds("business_facts", NOTHING))
                    .contains("Mario's Italian", "\"FRIDAY\":\"11:00-23:00\"");
            assertThat(program.finds("find_offers", Map.of("tag", "vegan"))).contains("Special");
            assertThat(program.finds("free_times", Map.of("date", friday(), "offer", "special")))
                    .contains("12:00");
            assertThat(program.refuses("free_times", Map.of("date", friday()))).contains("find_offers");
            assertThat(program.finds("find_businesses", Map.of("area", "Midtown")))
                    .contains("\"id\":\"glow-salon\"");
            assertThat(program.finds("this_conversation", NOTHING))
                    .contains("CONFIRMED")
                    .doesNotContain("Ann", "555");
        }
    }

    @Test
    void shouldOpenNoConversationToWhomItDoesNotBelong() {
        // given
        Guest guest = guest();
        Guest other = guest();
        appointments.add("mcp-others", SmallTown.MARIOS, guest.id(), Appointment.Status.CONFIRMED);
        Map<String, Object> asked = Map.of("conversationId", guest.conversation());

        // then
        for (Api stranger : new Api[] {other.api(), gloria()}) {
            try (Program program = new Program(stranger)) {
                program.connect();
                assertThat(program.refuses("this_conversation", asked)).startsWith("CONVERSATION_NOT_FOUND");
            }
        }
        try (Program program = new Program(mario())) {
            program.connect();
            assertThat(program.finds("this_conversation", asked)).contains("CONFIRMED");
            assertThat(program.refuses("this_conversation", NOTHING)).contains("conversationId");
        }
    }

    @Test
    void shouldSpeakOfTheirOwnBusinessToThoseWhoWorkThereAndOfAnyThatIsNamed() {
        try (Program owner = new Program(mario());
                Program operator = new Program(operator())) {
            owner.connect();
            operator.connect();

            assertThat(owner.finds("business_facts", NOTHING)).contains("Mario's Italian");
            assertThat(owner.finds("business_facts", Map.of("businessId", SmallTown.GLOW)))
                    .contains("Glow");
            assertThat(operator.refuses("business_facts", NOTHING)).contains("businessId", "find_businesses");
            assertThat(operator.refuses("find_offers", Map.of("businessId", "nowhere")))
                    .startsWith("BUSINESS_NOT_FOUND");
        }
    }

    @Test
    void shouldNameTheArgumentThatIsWrong() {
        try (Program program = new Program(mario())) {
            program.connect();

            assertThat(program.refuses("free_times", NOTHING)).contains("date", "YYYY-MM-DD");
            assertThat(program.refuses("free_times", Map.of("date", "tomorrow")))
                    .contains("date");
            assertThat(program.refuses("free_times", Map.of("date", friday(), "partySize", 0)))
                    .contains("partySize");
            assertThat(program.refuses("find_offers", Map.of("maxPrice", "cheap")))
                    .contains("maxPrice")
                    .doesNotContain("cheap", "com.", "Exception");
            assertThat(program.refuses("find_offers", Map.of("colour", "red"))).contains("colour", "words");
            assertThat(program.refuses("find_offers", Map.of("businessId", 7))).contains("businessId");
        }
    }

    @Test
    void shouldKnowNoOtherTool() {
        try (Program program = new Program(mario())) {
            program.connect();

            assertThatThrownBy(() -> program.call("delete_everything", NOTHING))
                    .isInstanceOf(McpError.class)
                    .hasMessageContaining("Unknown tool");
        }
    }

    @Test
    void shouldSayWhenTheRecordsAreAway() {
        // given
        Api mario = mario();
        try (Program program = new Program(mario)) {
            program.connect();
            town.goAway();

            // then
            assertThat(program.refuses("business_facts", NOTHING)).startsWith("STORE_UNAVAILABLE");
        }
    }

    private LocalDate today() {
        return clock.instant().atZone(ZoneId.of("America/New_York")).toLocalDate();
    }

    private String friday() {
        return today().plusWeeks(1)
                .with(TemporalAdjusters.next(DayOfWeek.FRIDAY))
                .toString();
    }
}
