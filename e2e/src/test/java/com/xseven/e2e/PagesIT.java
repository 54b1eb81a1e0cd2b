package com.xseven.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do on the pages, in a real browser. */
class PagesIT {

    private static final String MARIOS = "marios-italian";

    private static Chromium chromium;

    private Visitor ann;

    @BeforeAll
    static void startBrowser() {
        RunningSystem.servers();
        chromium = new Chromium();
    }

    @AfterAll
    static void closeBrowser() {
        chromium.close();
    }

    @BeforeEach
    void open() {
        ann = chromium.visitor(1280, 900);
    }

    @AfterEach
    void leave() {
        ann.close();
    }

    @Test
    void shouldBookATableWhenSomebodyFindsTheRestaurantAndTalksToIt() {
        // given
        ann.goTo("/");
        ann.page().getByRole(AriaRole.SEARCHBOX).fill("Mario");
        ann.page().locator("a.business", containing("Mario's Italian")).click();
        assertThat(ann.answer(0)).containsText("Welcome to Mario's Italian");

        // when
        ann.page().getByRole(AriaRole.BUTTON, named("Book a table")).click();
        assertThat(ann.answer(1)).isVisible(Visitor.patiently());
        ann.asks("for 2 on " + friday() + " at 6pm", 2);
        ann.asks("Ann Lee", 3);
        ann.asks("+12015550999", 4);
        assertThat(ann.page().locator("#know")).containsText("6:00 PM");
        ann.page().locator(".pending .button").first().click();

        // then
        assertThat(ann.answer(5)).containsText("booked", within());
        Locator booking = ann.page().locator(".card-booking[data-workflow]");
        assertThat(booking).containsText("Confirmed", within());
        assertThat(booking).containsText("6:00 PM");
        assertThat(ann.page().locator(".pending")).hasCount(0);
        assertThat(ann.thread()).isEqualTo(ann.journal());
        assertThat(ann.complaints()).isEmpty();
    }

    @Test
    void shouldGoOnWhenThePageIsLoadedAgainInTheMiddle() {
        // given
        ann.enter(MARIOS);
        ann.asks("Book a table for 3 on " + friday() + " at 5pm, my name is Ann Lee", 1);
        ann.asks("+12015550999", 2);

        // when
        ann.page().reload();

        // then
        assertThat(ann.page().locator(".pending")).containsText("5:00 PM", within());
        assertThat(ann.thread()).isEqualTo(ann.journal());
        ann.asks("no, make it 4 people", 3);
        assertThat(ann.page().locator("#know")).containsText("People4");
        assertThat(ann.complaints()).isEmpty();
    }

    @Test
    void shouldShowHostileWordsAsWords() {
        // given
        String hostile = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
        ann.enter(MARIOS);

        // when
        ann.asks(hostile, 1);
        ann.page().reload();

        // then
        assertThat(ann.said("onerror").locator(".bubble")).hasText(hostile);
        assertThat(ann.page().locator("#log img, #log script")).hasCount(0);
        assertThat(ann.page()).hasTitle("Mario's Italian · X-Seven");
        assertThat(ann.complaints()).isEmpty();
    }

    @Test
    void shouldSayWhyItAnsweredSoAndTakeARatingAtTheEnd() {
        // given
        ann.enter(MARIOS);
        Locator answer = ann.asks("when are you open on Saturday?", 1);

        // when
        answer.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Why this answer?"))
                .click();

        // then
        Locator why = ann.page().getByRole(AriaRole.DIALOG);
        assertThat(why).containsText("Agent routing");
        assertThat(why).containsText("version");
        assertThat(why).containsText("The built-in policy");

        // when
        ann.page().keyboard().press("Escape");
        ann.page().locator("#end-open").click();
        ann.page()
                .getByRole(AriaRole.RADIO, named("5 of 5, Excellent"))
                .check(new Locator.CheckOptions().setForce(true));
        ann.page().getByRole(AriaRole.BUTTON, named("End the conversation")).click();

        // then
        assertThat(ann.page().locator("#over")).containsText("This conversation is over", within());
        assertThat(ann.page().locator("#composer")).isHidden();
        assertThat(ann.complaints()).isEmpty();
    }

    @Test
    void shouldFitAPhoneAndKnowTheTableWhoseCodeWasScanned() {
        // given
        try (Visitor bob = chromium.visitor(375, 740)) {
            // when
            bob.goTo("/");
            assertThat(bob.page().locator("a.business").first()).isVisible();
            boolean homeFits = bob.fits();
            bob.enter(MARIOS + "?table=7");
            bob.asks("what is on the menu?", 1);

            // then
            assertThat(homeFits).as("the first page fits").isTrue();
            assertThat(bob.fits()).as("the chat fits").isTrue();
            assertThat(bob.page().locator("#table")).hasText("Table 7");
            assertThat(bob.page().locator("#send")).isInViewport();
            bob.page().locator("#know-open").click();
            assertThat(bob.page().getByRole(AriaRole.DIALOG)).containsText("What this conversation knows");
            assertThat(bob.complaints()).isEmpty();
        }
    }

    @Test
    void shouldNeedNothingButTheKeyboard() {
        // given
        ann.goTo("/");
        assertThat(ann.page().locator("a.business").first()).isVisible();

        // when
        ann.pressUntilFocused("#query");
        ann.page().keyboard().type("Mario");
        assertThat(ann.page().locator("a.business")).hasCount(1);
        ann.pressUntilFocused("a.business");
        ann.page().keyboard().press("Enter");
        assertThat(ann.answer(0)).isVisible();
        ann.pressUntilFocused("#text");
        ann.page().keyboard().type("do you have anything vegan?");
        ann.page().keyboard().press("Enter");
        assertThat(ann.answer(1)).isVisible(Visitor.patiently());
        ann.pressUntilFocused(".answer[data-turn='1'] .why");
        ann.page().keyboard().press("Enter");

        // then
        assertThat(ann.page().getByRole(AriaRole.DIALOG)).containsText("Understood");
        ann.page().keyboard().press("Escape");
        assertThat(ann.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(ann.page().locator(".answer[data-turn='1'] .why")).isFocused();
        assertThat(ann.complaints()).isEmpty();
    }

    @Test
    void shouldTellPeopleWhoLostTheirWayWhereTheyCanGo() {
        // when
        ann.goTo("/nowhere");

        // then
        assertThat(ann.page().getByRole(AriaRole.HEADING)).hasText("Nothing is here");
        ann.page().getByRole(AriaRole.LINK, named("Find a business")).click();
        assertThat(ann.page().locator("a.business").first()).isVisible();
    }

    /** The next one, where the restaurant is. */
    private static LocalDate friday() {
        return LocalDate.now(ZoneId.of("America/New_York")).with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    private static LocatorAssertions.ContainsTextOptions within() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(Visitor.PATIENCE);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }

    private static Page.LocatorOptions containing(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }
}
