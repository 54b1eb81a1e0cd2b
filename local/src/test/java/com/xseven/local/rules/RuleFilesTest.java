package com.xseven.local.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.client.ApiClient;
import com.xseven.local.client.ScriptedApi;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFilesTest {

    private static final String CHECK = "POST /rules/retention/check";
    private static final String SAVE = "POST /rules/retention/versions";
    private static final String FIT =
            "{\"usable\":true,\"fitToPublish\":true,\"faults\":[],\"findings\":[],\"examples\":[{\"passes\":true}]}";

    private final List<String> told = new ArrayList<>();
    private final ScriptedApi api;
    private final ApiClient analyst;

    @TempDir
    private Path folder;

    RuleFilesTest() throws IOException {
        api = new ScriptedApi()
                .on("GET /rules", 200, "{\"tables\":[{\"table\":\"retention\"}]}")
                .on("GET /rules/retention", 200, published(3, "<three/>"));
        analyst = new ApiClient(api.address()).withToken("of-an-analyst");
    }

    @AfterEach
    void stopApi() {
        api.close();
    }

    private static String published(int number, String document) {
        return """
                {"table":"retention","published":{"version":{"number":%d},"document":"%s","examples":"a,=>,b\\n"}}
                """.formatted(number, document);
    }

    private boolean pull() throws IOException {
        return new RulePull(analyst, folder, false, told::add).run(List.of());
    }

    private boolean push() throws IOException {
        return new RulePush(analyst, told::add).run(file(), "Because", OptionalInt.empty());
    }

    private Path file() {
        return folder.resolve("retention.dmn");
    }

    @Test
    void shouldWriteWhatIsPublishedAndNoteTheVersion() throws IOException {
        // when
        boolean whole = pull();

        // then
        assertThat(whole).isTrue();
        assertThat(file()).hasContent("<three/>");
        assertThat(folder.resolve("retention.examples.csv")).hasContent("a,=>,b\n");
        assertThat(folder.resolve("versions.json")).content().contains("\"retention\"", "\"version\" : 3");
        assertThat(told).containsExactly(file() + ": version 3");
    }

    @Test
    void shouldLeaveAFileAloneThatWasChangedHere() throws IOException {
        // given
        pull();
        Files.writeString(file(), "<mine/>");
        api.on("GET /rules/retention", 200, published(4, "<four/>"));

        // when
        pull();
        boolean whole = pull();

        // then
        assertThat(whole).isFalse();
        assertThat(file()).hasContent("<mine/>");
        assertThat(told.getLast()).contains("was changed here and stays as it is, version 4 is published");
    }

    @Test
    void shouldFollowWhatIsPublishedWhileTheFileIsAsItWasPulled() throws IOException {
        // given
        api.on("GET /rules/retention", 200, published(4, "<four/>"));
        pull();

        // when
        boolean whole = pull();

        // then
        assertThat(whole).isTrue();
        assertThat(file()).hasContent("<four/>");
    }

    @Test
    void shouldSayWhereAFindingIsInTheFile() throws IOException {
        // given
        Files.writeString(file(), "<table>\n  <rule id=\"chats\"/>\n</table>");
        api.on(CHECK, 200, """
                {"usable":true,"fitToPublish":false,"faults":[],
                 "findings":[{"kind":"NEVER_FIRES","severity":"WARNING","rows":["chats"],"column":null,"message":"Never fires."},
                             {"kind":"GAP","severity":"ERROR","rows":[],"message":"No row fits."}],
                 "examples":[{"words":"A chat","passes":false,"expected":{"hours":"24"},"found":{}}]}""");

        // when
        boolean fine = new RuleChecks(analyst, told::add).run(List.of(file()));

        // then
        assertThat(fine).isFalse();
        assertThat(told)
                .containsExactly(
                        file() + ", line 2, row chats: warning: Never fires.",
                        file() + ": error: No row fits.",
                        file() + ": error: the example “A chat” expects hours 24, but the table says nothing",
                        file() + ": not fit to be published");
    }

    @Test
    void shouldSayTheLineOfAFault() throws IOException {
        // given
        Files.writeString(file(), "<broken");
        api.on(CHECK, 200, """
                {"usable":false,"fitToPublish":false,"findings":[],"examples":[],
                 "faults":[{"line":1,"row":null,"column":null,"message":"is no XML"}]}""");

        // when
        boolean fine = new RuleChecks(analyst, told::add).run(List.of(file()));

        // then
        assertThat(fine).isFalse();
        assertThat(told).contains(file() + ", line 1: error: is no XML");
    }

    @Test
    void shouldSaveADraftOfThePulledVersionAndSubmitIt() throws IOException {
        // given
        pull();
        Files.writeString(file(), "<mine/>");
        api.on(CHECK, 200, FIT).on(SAVE, 201, "{\"number\":4}").on(SAVE + "/4/submit", 200, "{\"number\":4}");

        // when
        boolean pushed = push();

        // then
        assertThat(pushed).isTrue();
        assertThat(api.asked(SAVE).getFirst().json().path("parent").asInt()).isEqualTo(3);
        assertThat(api.asked(SAVE).getFirst().json().path("document").asText()).isEqualTo("<mine/>");
        assertThat(api.asked(SAVE + "/4/submit")).hasSize(1);
        assertThat(folder.resolve("versions.json")).content().contains("\"version\" : 4");
    }

    @Test
    void shouldShowBothChangesAndKeepTheFileWhenSomebodyElseSaved() throws IOException {
        // given
        pull();
        Files.writeString(file(), "<mine/>");
        api.on(CHECK, 200, FIT).on(SAVE, 409, """
                {"code":"RULES_STALE","detail":"Nothing was saved.","conflict":{"newest":4,
                 "theirs":{"form":false,"rows":[{"row":"a","kind":"CHANGED",
                   "before":{"words":"","conditions":["1","-"],"conclusions":["x"]},
                   "after":{"words":"","conditions":["2","-"],"conclusions":["x"]}}]},
                 "yours":{"form":true,"rows":[{"row":"b","kind":"ADDED","before":null,
                   "after":{"words":"","conditions":["3"],"conclusions":["y"]}}]}}}""");

        // when
        boolean pushed = push();

        // then
        assertThat(pushed).isFalse();
        assertThat(told)
                .containsSubsequence(
                        "Nothing was saved.",
                        "Version 4 changed since version 3:",
                        "  row a, changed",
                        "    - 1 | - => x",
                        "    + 2 | - => x",
                        "Your file changed since version 3:",
                        "  columns, facts or the hit policy",
                        "  row b, added",
                        "    + 3 => y");
        assertThat(told.getLast()).contains("--onto 4");
        assertThat(file()).hasContent("<mine/>");
    }

    @Test
    void shouldAskForTheVersionWhenNobodyKnowsWhereTheFileComesFrom() throws IOException {
        // given
        Files.writeString(file(), "<mine/>");

        // when, then
        assertThatThrownBy(this::push).isInstanceOf(LaunchException.class).hasMessageContaining("--onto");
    }

    @Test
    void shouldPushNothingThatMayNotBePublished() throws IOException {
        // given
        pull();
        api.on(CHECK, 200, FIT.replace("\"fitToPublish\":true", "\"fitToPublish\":false"));

        // when
        boolean pushed = push();

        // then
        assertThat(pushed).isFalse();
        assertThat(api.asked(SAVE)).isEmpty();
    }
}
