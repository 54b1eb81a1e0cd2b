package com.xseven.activities.tool;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.tool.Lookup;
import com.xseven.dialogue.tool.Tools;
import com.xseven.store.world.Businesses;
import com.xseven.tools.Asker;
import com.xseven.tools.FreeTimes;
import com.xseven.tools.InConversation;
import com.xseven.tools.Search;
import com.xseven.tools.ToolBox;
import com.xseven.tools.Use;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tools, on the demo city. */
class ToolBoxIT {

    private static PortEllis city;
    private static ToolBox tools;

    @BeforeAll
    static void open() {
        city = new PortEllis();
        tools = new ToolBox(
                city.businesses()::get,
                new FreeTimes(city.appointments()::taken, conversation -> PortEllis.bookingPolicy()),
                new Search(new Businesses(city.database().jdbi())::search),
                new InConversation(city.appointments()::find, city.orders()::find));
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void shouldTellWhatABusinessTellsOfItself() {
        assertThat(atMarios("business_facts", "{}"))
                .contains("\"name\":\"Mario's Italian\"", "\"MONDAY\":\"", "\"weekday\":\"MONDAY\"", "largestParty")
                .doesNotContain("@");
    }

    @Test
    void shouldFindOffersByWordsTagAndPrice() {
        assertThat(atMarios("find_offers", "{\"words\":\"desserts\"}"))
                .contains("tiramisu")
                .doesNotContain("lasagna");
        assertThat(atMarios("find_offers", "{\"tag\":\"vegan\"}"))
                .contains("gnocchi")
                .doesNotContain("lasagna");
        assertThat(atMarios("find_offers", "{\"maxPrice\":9}"))
                .contains("tiramisu")
                .doesNotContain("lasagna");
        assertThat(atMarios("find_offers", "{\"words\":\"sushi\"}"))
                .contains("\"more\":0")
                .doesNotContain("price");
    }

    @Test
    void shouldTellFreeTimesOrWhyThereAreNone() {
        assertThat(atMarios("free_times", "{\"date\":\"2026-11-26\",\"partySize\":2}"))
                .contains("\"19:00");
        assertThat(atMarios("free_times", "{\"date\":\"2026-11-26\",\"partySize\":900}"))
                .contains("reason");
        assertThat(atMarios("free_times", "{\"date\":\"2020-01-01\"}")).contains("reason");
    }

    @Test
    void shouldFindBusinessesAndTellNothingOfStrangers() {
        assertThat(atMarios("find_businesses", "{\"kind\":\"restaurant\"}")).contains("Mario's Italian");
        assertThat(atMarios("this_conversation", "{}")).doesNotContain("Ann");
    }

    @Test
    void shouldAnswerInWordsWhenThereIsNoBusiness() {
        Asker nobody = new Asker(Optional.empty(), Optional.empty(), PortEllis.NOW.toInstant());

        assertThat(tools.use(new Lookup.BusinessFacts(), nobody)).contains("error");
        assertThat(tools.use(new Lookup.ThisConversation(), nobody)).contains("error");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delete_everything | {}",
                "find_offers       | []",
                "find_offers       | nonsense",
                "find_offers       | {\"maxPrice\":\"cheap\"}",
                "find_offers       | {\"tool\":\"business_facts\"}",
                "free_times        | {}",
                "free_times        | {\"date\":\"tomorrow\"}",
                "free_times        | {\"date\":\"2026-02-31\"}",
                "free_times        | {\"date\":\"2026-11-26\",\"partySize\":0}",
                "free_times        | {\"date\":\"2026-11-26\",\"partySize\":\"many\"}",
            })
    void shouldTakeNoArgumentsThatAreNoneOfTheTools(String tool, String arguments) {
        assertThat(ToolBox.read(tool, arguments)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "find_offers | {\"maxPrice\":\"cheap\"}                        | maxPrice",
                "free_times  | {}                                            | date",
                "free_times  | {\"date\":\"tomorrow\"}                         | date",
                "free_times  | {\"date\":\"2026-11-26\",\"partySize\":0}       | partySize",
                "free_times  | {\"date\":\"2026-11-26\",\"partySize\":\"many\"} | partySize",
            })
    void shouldNameTheArgumentAtFault(String tool, String arguments, String fault) {
        assertThat(ToolBox.read(Tools.named(tool).orElseThrow(), arguments))
                .isEqualTo(new Use.Faulty(Optional.of(fault)));
    }

    @Test
    void shouldTakeNothingForNothingAsked() {
        assertThat(ToolBox.read("find_offers", "{\"words\":null,\"tag\":\"\"}"))
                .contains(new Lookup.FindOffers(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(ToolBox.read("business_facts", "")).contains(new Lookup.BusinessFacts());
        assertThat(ToolBox.read("free_times", "{\"date\":\"2026-11-26\"}"))
                .contains(new Lookup.FreeTimes(
                        LocalDate.parse("2026-11-26"), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static String atMarios(String tool, String arguments) {
        Asker asker = new Asker(
                Optional.of(new BusinessId("marios-italian")),
                Optional.of(new ConversationId("conversation-1")),
                PortEllis.NOW.toInstant());
        return tools.use(ToolBox.read(tool, arguments).orElseThrow(), asker);
    }
}
