package com.xseven.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.xseven.local.client.ApiClient;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Somebody at the desk of rules, in a browser of their own. */
final class Analyst implements AutoCloseable {

    static final String WRITES = "analyst@xseven.example";
    static final String REVIEWS = "reviewer@xseven.example";

    private final Visitor visitor;
    private final Page page;

    private Analyst(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
    }

    /** Signs in as a demo user, on a laptop. */
    static Analyst signedIn(Chromium chromium, String email) {
        Analyst analyst = new Analyst(chromium.visitor(1366, 768));
        analyst.visitor.goTo("/rules");
        analyst.page.locator("#email").fill(email);
        analyst.page
                .locator("#password")
                .fill(RunningSystem.servers().addresses().demoPassword());
        analyst.page.keyboard().press("Enter");
        assertThat(analyst.page.locator(".tables")).isVisible();
        return analyst;
    }

    /** The same over HTTP. */
    static ApiClient overHttp(String email) {
        return RunningSystem.client()
                .logIn(email, RunningSystem.servers().addresses().demoPassword());
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return visitor.complaints();
    }

    /** Opens a table from the list, or anew. */
    void open(String table) {
        visitor.goTo("/rules");
        page.locator("a[href='#" + table + "']").click();
        assertThat(verdict()).isVisible();
    }

    /** The number of the version that is shown. */
    int number() {
        return Integer.parseInt(page.getByLabel("Version", new Page.GetByLabelOptions().setExact(true))
                .inputValue());
    }

    /** Writes into a cell as people do: into it, over what stands there, and on to the next. */
    void write(String row, String column, String text) {
        cell(row, column).click();
        page.keyboard().press("Control+A");
        page.keyboard().type(text);
        page.keyboard().press("Tab");
    }

    /** A cell by its row and column; the column {@code annotation} holds the words of the row. */
    Locator cell(String row, String column) {
        String place = column.equals("annotation") ? "td.annotation" : "td[data-col-id='" + column + "']";
        return page.locator(place + "[data-row-id='" + row + "'] [contenteditable]");
    }

    /** What is said about publishing the table as it stands. */
    Locator verdict() {
        return page.locator("#panel-check .verdict");
    }

    Locator findings() {
        return page.locator("#panel-check .findings");
    }

    Locator look(String panel) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile(panel)))
                .click();
        return page.locator("#panel-" + panel.toLowerCase(Locale.ROOT));
    }

    /** Saves what is edited; returns once the new version is shown. */
    int save(String reason) {
        tell("Save draft …", reason);
        assertThat(page.locator(".about .badge")).hasText("Draft");
        assertThat(page.locator(".about")).containsText(reason);
        return number();
    }

    /** Presses a button above the sheet, and says yes to what is asked then. */
    void decide(String button) {
        press(button);
        dialog().locator(".form-end .button").click();
        assertThat(dialog()).hasCount(0);
    }

    /** The same, with a reason. */
    void decide(String button, String reason) {
        tell(button, reason);
        assertThat(dialog()).hasCount(0);
    }

    /** Presses a button above the sheet and gives a reason, whatever comes of it. */
    void tell(String button, String reason) {
        press(button);
        dialog().locator("textarea").fill(reason);
        dialog().locator(".form-end .button").click();
    }

    /** Tab by tab, as far as there are things to reach. */
    void pressUntilFocused(String selector) {
        visitor.pressUntilFocused(selector);
    }

    Locator dialog() {
        return page.locator("dialog[open]");
    }

    void expectStatus(String status) {
        assertThat(page.locator(".about .badge"))
                .hasText(status, new LocatorAssertions.HasTextOptions().setTimeout(Visitor.PATIENCE));
    }

    private void press(String button) {
        page.locator(".actions")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
