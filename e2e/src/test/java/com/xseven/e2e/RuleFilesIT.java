package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.local.command.CommandLineOfXSeven;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tables of rules as files, by the commands that people call. */
class RuleFilesIT {

    @TempDir
    private Path folder;

    private record Outcome(int exit, String printed) {}

    @BeforeAll
    static void startSystem() {
        RunningSystem.servers();
    }

    private Outcome rules(String... arguments) {
        StringWriter printed = new StringWriter();
        CommandLine commands = CommandLineOfXSeven.create();
        commands.setOut(new PrintWriter(printed, true));
        commands.setErr(new PrintWriter(printed, true));
        List<String> line = new ArrayList<>(List.of(
                "rules",
                "--data=" + RunningSystem.servers().addresses().folder().root()));
        line.addAll(List.of(arguments));
        return new Outcome(commands.execute(line.toArray(String[]::new)), printed.toString());
    }

    private Path pulled(String table) {
        assertThat(rules("pull", table, "--dir=" + folder).exit()).isZero();
        return folder.resolve(table + ".dmn");
    }

    @Test
    void shouldPullEveryTableAndFindNothingWrongWithThem() {
        // when
        Outcome pull = rules("pull", "--dir=" + folder);

        // then
        assertThat(pull.exit()).isZero();
        assertThat(pull.printed()).contains("agent-routing.dmn: version ", "stage-policy.dmn: version ");
        Outcome check = rules(
                "check",
                folder.resolve("agent-routing.dmn").toString(),
                folder.resolve("retention.dmn").toString());
        assertThat(check.printed()).contains("agent-routing.dmn: fit to be published");
        assertThat(check.exit()).isZero();
    }

    @Test
    void shouldSayInWhichRowAndLineATableIsWrong() throws IOException {
        // given
        Path table = pulled("burst-policy");
        Files.writeString(
                table, Files.readString(table).replaceFirst("(id=\"together-in-1\">\\s*<text>)-", "$1\"WEB\""));

        // when
        Outcome check = rules("check", table.toString());

        // then
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.printed()).contains("error: No row fits", "not fit to be published");
    }

    @Test
    void shouldPushADraftAndShowBothChangesWhenSomebodyElsePushedMeanwhile() throws IOException {
        // given
        Path table = pulled("search-ranking");
        String mine = Files.readString(table).replaceFirst("<description>", "<description>Pushed. ");
        Files.writeString(table, mine);
        String newest = String.valueOf(newest("search-ranking"));

        // when
        Outcome first = rules("push", table.toString(), "--reason=Said more clearly", "--onto=" + newest);
        Outcome second = rules(
                "push", table.toString(), "--reason=Said once more", "--onto=" + newest, "--as=" + Analyst.REVIEWS);

        // then
        assertThat(first.printed()).contains("waits for a second analyst");
        assertThat(first.exit()).isZero();
        assertThat(second.exit()).isEqualTo(1);
        assertThat(second.printed()).contains("Nothing was saved", "changed since version " + newest, "--onto");
        assertThat(Files.readString(table)).isEqualTo(mine);
    }

    private static int newest(String table) {
        return Analyst.overHttp(Analyst.WRITES)
                .get("/rules/" + table)
                .body()
                .path("versions")
                .path(0)
                .path("number")
                .asInt();
    }
}
