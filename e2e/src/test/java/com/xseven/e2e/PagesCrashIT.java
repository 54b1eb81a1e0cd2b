package com.xseven.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
import com.xseven.local.fixture.LocalServers;
import com.xseven.local.layout.ServiceName;
import org.junit.jupiter.api.Test;

/** A page that is open while what it talks to is killed. */
class PagesCrashIT {

    @Test
    void shouldLoseAndDoubleNothingOnTheScreenWhenTheApiIsKilledInTheMiddleOfAnAnswer() {
        LocalServers servers = RunningSystem.servers();
        try (Chromium chromium = new Chromium();
                Visitor ann = chromium.visitor(1280, 900)) {
            // given
            ann.enter("marios-italian");
            ann.asks("do you have anything vegan?", 1);
            servers.kill(ServiceName.WORKER);
            ann.says("how much is the lasagna?");
            assertThat(ann.said("lasagna")).hasAttribute("data-state", "sent");

            // when
            servers.kill(ServiceName.API);
            assertThat(ann.page().locator("#line")).containsText("Reconnecting", patiently());
            ann.says("and the gnocchi?");
            assertThat(ann.said("gnocchi?")).hasAttribute("data-state", "delayed", patient());
            servers.start(ServiceName.WORKER);
            servers.start(ServiceName.API);

            // then
            assertThat(ann.said("lasagna")).hasAttribute("data-state", "answered", patient());
            assertThat(ann.said("gnocchi?")).hasAttribute("data-state", "answered", patient());
            assertThat(ann.page().locator("#line")).isHidden();
            assertThat(ann.thread()).isEqualTo(ann.journal()).doesNotHaveDuplicates();
            assertThat(ann.page().locator(".said")).hasCount(3);
            assertThat(ann.complaints())
                    .as("nothing but that the network was away, or the api not there yet")
                    .allMatch(complaint -> complaint.contains("net::ERR") || complaint.contains("503"));
        }
    }

    @Test
    void shouldGoOnWaitingForTheAnswerWhenThePageIsLoadedAgainBeforeItCame() {
        LocalServers servers = RunningSystem.servers();
        try (Chromium chromium = new Chromium();
                Visitor ann = chromium.visitor(375, 740)) {
            // given
            ann.enter("sakura-sushi");
            servers.kill(ServiceName.WORKER);
            ann.says("where are you?");
            assertThat(ann.said("where")).hasAttribute("data-state", "sent");

            // when
            ann.page().reload();
            assertThat(ann.said("where")).hasAttribute("data-state", "sent", patient());
            servers.start(ServiceName.WORKER);

            // then
            assertThat(ann.said("where")).hasAttribute("data-state", "answered", patient());
            assertThat(ann.thread()).isEqualTo(ann.journal()).hasSize(3);
            assertThat(ann.complaints())
                    .as("nothing but that nobody could tell how the conversation stands")
                    .allMatch(complaint -> complaint.contains("503"));
        }
    }

    private static LocatorAssertions.ContainsTextOptions patiently() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(Visitor.PATIENCE);
    }

    private static LocatorAssertions.HasAttributeOptions patient() {
        return new LocatorAssertions.HasAttributeOptions().setTimeout(Visitor.PATIENCE);
    }
}
