package com.xseven.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.xseven.local.client.ApiClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two analysts do on the page of rules, while a customer's conversation runs on. */
class RulesPageIT {

    private static final String ROUTING = "agent-routing";
    private static final String ASKS_WHERE = "where are you located?";

    /** Running workers use what is published within five seconds; the rest is for the questions that find it out. */
    private static final Duration SOON = Duration.ofSeconds(10);

    private static Chromium chromium;
    private static int shipped;

    private Visitor customer;
    private Analyst author;
    private Analyst reviewer;

    @BeforeAll
    static void startBrowser() {
        RunningSystem.servers();
        chromium = new Chromium();
        shipped = published();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        customer = chromium.visitor(1280, 900);
        author = Analyst.signedIn(chromium, Analyst.WRITES);
        reviewer = Analyst.signedIn(chromium, Analyst.REVIEWS);
    }

    /** Whatever failed, every other journey goes by the rules that were there before. */
    @AfterEach
    void leave() {
        customer.close();
        author.close();
        reviewer.close();
        ApiClient analyst = Analyst.overHttp(Analyst.WRITES);
        JsonNode before = analyst.get(path(shipped)).body();
        JsonNode now = analyst.get(path(published())).body();
        if (!now.path("document").equals(before.path("document"))) {
            analyst.post(path(shipped) + "/rollback", Map.of("reason", "The journey is over"));
        }
    }

    @Test
    void shouldRouteTheNextMessageOfARunningConversationByWhatASecondAnalystPublished() {
        // given
        customer.enter("marios-italian");
        customer.asks(ASKS_WHERE, 1);
        assertThat(routing(customer.explanation(1))).isEqualTo("RESTAURANT_FOOD by " + shipped);

        // when the analyst leaves a gap
        author.open(ROUTING);
        assertThat(author.verdict()).containsText("Fit to be published");
        author.write("food", "input-intent", "not(\"ASK_LOCATION\")");
        author.write("otherwise", "input-category", "\"NONE\"");

        // then
        assertThat(author.findings()).containsText("Gap");
        assertThat(author.findings()).containsText("ASK_LOCATION");
        assertThat(author.verdict()).containsText("Not fit to be published");

        // when it is closed, saved and put before another
        author.write("otherwise", "input-category", "-");
        assertThat(author.verdict()).containsText("Fit to be published");
        int draft = author.save("Strangers to the city ask the generalist for the way");
        Locator past = author.look("Backtest");
        past.getByText("Backtest version " + draft).click();
        assertThat(past).containsText("decisions would have come out otherwise");
        assertThat(past.locator(".bars")).containsText("RESTAURANT_FOOD → GENERAL_PURPOSE");
        past.getByText(Pattern.compile("Why turn \\d+ came out so")).first().click();
        assertThat(author.dialog()).containsText("Agent routing");
        author.page().keyboard().press("Escape");
        past.getByText("Whole conversation").first().click();
        assertThat(author.dialog()).containsText("decisions of agent routing come out otherwise by version " + draft);
        Locator again = author.dialog().getByLabel("Turns taken again");
        assertThat(again.locator("tbody tr.otherwise").first().locator("del").first())
                .hasText("Restaurant food");
        assertThat(again.locator("tbody tr.otherwise").first().locator("ins").first())
                .hasText("General purpose");
        author.page().keyboard().press("Escape");
        author.decide("Submit for review");
        author.expectStatus("In review");
        assertThat(author.page().locator(".actions")).containsText("Waits for another analyst");

        // and the other publishes it
        reviewer.open(ROUTING);
        assertThat(reviewer.look("Changes")).containsText("not(\"ASK_LOCATION\")");
        reviewer.decide("Approve and publish");
        reviewer.expectStatus("Published");
        awaitRoutingBy(draft);

        // then the conversation that was open all the time is routed by it
        customer.asks(ASKS_WHERE, 2);
        assertThat(routing(customer.explanation(2))).isEqualTo("GENERAL_PURPOSE by " + draft);

        // when it is rolled back
        reviewer.decide("Roll back …", "The generalist does not know the way either");
        reviewer.expectStatus("Published");
        int back = reviewer.number();
        awaitRoutingBy(back);

        // then
        customer.asks(ASKS_WHERE, 3);
        assertThat(routing(customer.explanation(3))).isEqualTo("RESTAURANT_FOOD by " + back);
        assertThat(reviewer.look("History")).containsText("The generalist does not know the way either");
        assertThat(author.complaints()).isEmpty();
        assertThat(reviewer.complaints()).isEmpty();
        assertThat(customer.complaints()).isEmpty();
    }

    @Test
    void shouldKeepBothChangesWhenTwoAnalystsSaveAtTheSameTime() {
        // given
        author.open("burst-policy");
        reviewer.open("burst-policy");
        author.write("caller", "annotation", "Whoever speaks again wants to be heard.");
        assertThat(author.look("Changes")).containsText("wants to be heard");
        reviewer.write("program", "annotation", "A program expects as many answers as it asked for.");
        int theirs = reviewer.save("Said in other words");

        // when
        author.tell("Save draft …", "Said more shortly");

        // then
        assertThat(author.dialog()).containsText("reviewer saved version " + theirs);
        assertThat(author.dialog()).containsText("as many answers");
        assertThat(author.dialog()).containsText("wants to be heard");

        // when
        author.dialog().getByText("Go on editing").click();
        author.page().reload();

        // then nothing is lost
        assertThat(author.cell("caller", "annotation")).containsText("Whoever speaks again wants to be heard.");

        // when
        author.tell("Save draft …", "Said more shortly");
        author.dialog().getByText("Bring both together").click();

        // then
        assertThat(author.cell("program", "annotation")).containsText("as many answers");
        assertThat(author.cell("caller", "annotation")).containsText("wants to be heard");
        assertThat(author.verdict()).containsText("Fit to be published");
        assertThat(author.save("Both in other words")).isGreaterThan(theirs);
        assertThat(author.complaints()).allMatch(complaint -> complaint.contains("status of 409"));
    }

    @Test
    void shouldRunTheExamplesThatAnAnalystWritesWhileThePageIsOpen() {
        // given
        author.open("retention");
        int before = author.look("Examples").locator(".case").count();

        // when
        author.page().getByText("Add example").click();
        author.dialog().locator("input").first().fill("Something, said with a comma");
        author.dialog().locator(".form-end .button").click();

        // then
        assertThat(author.page().locator("#panel-examples .case")).hasCount(before + 1);
        assertThat(author.page().locator("#panel-examples .case.wrong")).containsText("Something, said with a comma");
        author.look("Check");
        assertThat(author.verdict()).containsText("examples fail");
        author.decide("Discard …");
        assertThat(author.verdict()).containsText("Fit to be published");
        assertThat(author.complaints()).isEmpty();
    }

    @Test
    void shouldNeedNothingButTheKeyboard() {
        // given
        author.pressUntilFocused("a[href='#retention']");
        author.page().keyboard().press("Enter");
        assertThat(author.verdict()).containsText("Fit to be published");

        // when
        author.pressUntilFocused("td[data-row-id] [contenteditable]");
        author.page().keyboard().press("Control+A");
        author.page().keyboard().type("\"NOTHING_OF_THE_KIND\"");
        author.page().keyboard().press("Tab");

        // then
        assertThat(author.verdict()).containsText("cannot be used");

        // when
        author.page().locator("#place a").focus();
        author.pressUntilFocused("button.skip");
        author.page().keyboard().press("Enter");
        author.page().keyboard().press("ArrowRight");
        author.page().keyboard().press("ArrowRight");

        // then
        assertThat(author.page().locator("#panel-changes")).containsText("NOTHING_OF_THE_KIND");
        author.decide("Discard …");
        assertThat(author.verdict()).containsText("Fit to be published");
        assertThat(author.complaints()).isEmpty();
    }

    @Test
    void shouldAskAnotherWhoMayNotSeeRulesToSignInAsSomebodyElse() {
        // given
        try (Visitor mario = chromium.visitor(1366, 768)) {
            mario.goTo("/rules");
            mario.page().locator("#email").fill("mario@marios-italian.example");
            mario.page()
                    .locator("#password")
                    .fill(RunningSystem.servers().addresses().demoPassword());

            // when
            mario.page().keyboard().press("Enter");

            // then
            assertThat(mario.page().locator("#main")).containsText("Sign in as somebody else");
            assertThat(mario.page().locator(".tables")).hasCount(0);
            assertThat(List.of(String.valueOf(mario.page().evaluate("JSON.stringify({...localStorage})"))))
                    .containsExactly("{}");
        }
    }

    /** Somebody else asks until the worker has taken the version up; what comes next is asked by the customer. */
    private void awaitRoutingBy(int version) {
        Guest other = new Guest(RunningSystem.client(), "marios-italian", "way-" + version + "@example.com");
        await("the worker decides by version " + version)
                .atMost(SOON)
                .until(() -> routing(other.explained(ASKS_WHERE)).endsWith(" by " + version));
    }

    /** The agent that answered a turn, and the version that chose it. */
    private static String routing(JsonNode explanation) {
        return explanation
                .path("decisions")
                .valueStream()
                .filter(decision -> decision.path("table").asText().equals(ROUTING))
                .map(decision -> explanation.path("agent").asText() + " by "
                        + decision.path("version").asText())
                .findFirst()
                .orElse("nobody");
    }

    private static int published() {
        return Analyst.overHttp(Analyst.WRITES)
                .get("/rules/" + ROUTING)
                .body()
                .path("published")
                .path("version")
                .path("number")
                .asInt();
    }

    private static String path(int version) {
        return "/rules/" + ROUTING + "/versions/" + version;
    }
}
