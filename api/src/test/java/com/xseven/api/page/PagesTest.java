package com.xseven.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.api.fixture.Answer;
import com.xseven.api.fixture.OverHttp;
import com.xseven.api.fixture.SmallTown;
import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest extends OverHttp {

    private static final String PERSON = "text/html,application/xhtml+xml,*/*;q=0.8";

    @Test
    void shouldShowItsPagesToAnybody() {
        // when, then
        for (String path : List.of(
                "/",
                "/city",
                "/rules",
                "/b/" + SmallTown.MARIOS,
                "/b/" + SmallTown.MARIOS + "?table=7",
                "/offer/w1?lang=es")) {
            Answer page = api().get(path, "Accept", PERSON);
            assertThat(page.status()).as(path).isEqualTo(200);
            assertThat(page.header("Content-Type")).startsWith("text/html");
        }
    }

    @Test
    void shouldAllowNoCodeButItsOwnFilesAndNoHtmlFromScripts() {
        // when
        String policy = api().get("/b/" + SmallTown.MARIOS).header("Content-Security-Policy");

        // then
        assertThat(policy)
                .contains(
                        "default-src 'none'",
                        "script-src 'self';",
                        "style-src 'self';",
                        "require-trusted-types-for 'script'")
                .doesNotContain("unsafe");
    }

    @Test
    void shouldAllowTheEditorStylesOfItsOwnAndNoMoreThanThat() {
        // when
        String policy = api().get("/rules").header("Content-Security-Policy");

        // then
        assertThat(policy)
                .contains("script-src 'self';", "style-src 'self' 'unsafe-inline';", "connect-src 'self';")
                .contains("require-trusted-types-for 'script'; trusted-types default rules-document")
                .containsOnlyOnce("unsafe");
    }

    @Test
    void shouldLetBrowsersKeepLibrariesForGood() {
        // when
        Answer library = api().get("/assets/vendor/dmn-js/17.10.2/dmn-js-shared.css");

        // then
        assertThat(library.status()).isEqualTo(200);
        assertThat(library.header("Cache-Control")).contains("max-age=31536000", "immutable");
    }

    @Test
    void shouldLetBrowsersKeepScriptsUntilTheirContentChanges() {
        // given
        Answer script = api().get("/assets/chat.js");

        // when
        Answer again = api().get("/assets/chat.js", "If-None-Match", script.header("ETag"));

        // then
        assertThat(script.status()).isEqualTo(200);
        assertThat(script.header("Content-Type")).startsWith("text/javascript");
        assertThat(script.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void shouldTellPeopleWithAPageAndProgramsWithAProblemWhenNothingIsThere() {
        // when, then
        for (String path : List.of("/nowhere", "/b/nobody", "/assets/nothing.js")) {
            Answer person = api().get(path, "Accept", PERSON);
            assertThat(person.status()).as(path).isEqualTo(404);
            assertThat(person.header("Content-Type")).as(path).startsWith("text/html");
        }
        assertThat(api().get("/nowhere").code()).isEqualTo("NOT_FOUND");
        assertThat(api().get("/assets/nothing.js").code()).isEqualTo("NOT_FOUND");
    }

    @Test
    void shouldKeepToItselfWhatTheApiHasWhenTheCallerHasNoToken() {
        // when, then
        for (String path : List.of("/api/v1/nowhere", "/api/nowhere", "/actuator/env")) {
            Answer refused = api().get(path, "Accept", PERSON);
            assertThat(refused.status()).as(path).isEqualTo(401);
            assertThat(refused.code()).isEqualTo("UNAUTHENTICATED");
        }
        assertThat(api().post("/nowhere", "{}").code()).isEqualTo("UNAUTHENTICATED");
    }

    @Test
    void shouldShowTheChatWhenNobodyKnowsWhetherTheBusinessExists() {
        // given
        town.goAway();

        // when, then
        assertThat(api().get("/b/" + SmallTown.MARIOS, "Accept", PERSON).status())
                .isEqualTo(200);
    }
}
