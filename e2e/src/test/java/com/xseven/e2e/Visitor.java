package com.xseven.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.xseven.local.client.Answer;
import com.xseven.local.client.ApiClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in front of the pages, and everything their browser complained of. */
final class Visitor implements AutoCloseable {

    /** The api may have to start in the meantime. */
    static final int PATIENCE = 120_000;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    Visitor(BrowserContext context) {
        this.context = context;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    void goTo(String path) {
        page.navigate(RunningSystem.servers().addresses().apiUrl() + path);
    }

    /** Opens a business's chat and waits until it greets. */
    void enter(String business) {
        goTo("/b/" + business);
        assertThat(answer(0)).isVisible(patiently());
    }

    /** Writes something and waits for the answer of that turn. */
    Locator asks(String text, int turn) {
        says(text);
        assertThat(answer(turn)).isVisible(patiently());
        return answer(turn);
    }

    void says(String text) {
        page.locator("#text").fill(text);
        page.locator("#text").press("Enter");
    }

    /** Tab by tab, as far as there are things to reach. */
    void pressUntilFocused(String selector) {
        for (int steps = 0; steps < 60; steps++) {
            page.keyboard().press("Tab");
            if (page.locator(selector + ":focus").count() > 0) {
                return;
            }
        }
        throw new AssertionError("Expected to reach " + selector + " with the tabulator, but did not.");
    }

    Locator answer(int turn) {
        return page.locator(".answer[data-turn='" + turn + "']");
    }

    /** A message as it stands on the page. */
    Locator said(String text) {
        return page.locator(".said").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Everything said and answered, in the order of the page. */
    List<String> thread() {
        return page.locator("#log .bubble").allTextContents();
    }

    /** The same as the journal has it. */
    List<String> journal() {
        return ofConversation("/history?limit=200")
                .path("messages")
                .valueStream()
                .map(message -> message.path("text").asText())
                .toList();
    }

    /** Why a turn came out so. */
    JsonNode explanation(int turn) {
        return ofConversation("/explain?turn=" + turn);
    }

    private JsonNode ofConversation(String path) {
        JsonNode kept = kept();
        ApiClient client = RunningSystem.client().withToken(kept.path("token").asText());
        String address = "/conversations/" + kept.path("conversationId").asText() + path;
        return await(address)
                .atMost(Duration.ofMillis(PATIENCE))
                .until(() -> client.get(address), Answer::isSuccess)
                .body();
    }

    boolean fits() {
        return page.evaluate("document.documentElement.scrollWidth <= innerWidth") instanceof Boolean fits && fits;
    }

    static LocatorAssertions.IsVisibleOptions patiently() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
    }

    private JsonNode kept() {
        try {
            return JSON.readTree(String.valueOf(page.evaluate("Object.values(localStorage)[0]")));
        } catch (JsonProcessingException strange) {
            throw new AssertionError("Expected the page to keep its conversation", strange);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
