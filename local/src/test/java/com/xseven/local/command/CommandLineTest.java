package com.xseven.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.local.fixture.FreePorts;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String line) {
        CommandLine commands = CommandLineOfXSeven.create();
        commands.setOut(new PrintWriter(out, true));
        commands.setErr(new PrintWriter(err, true));
        return commands.execute(line.replace("DIR", folder.toString()).split(" ", -1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--data DIR --port-base 21000 status --json",
                "status --json --data DIR --port-base 21000",
                "--port-base=21000 status --data=DIR --json"
            })
    void shouldTakeCommonOptionsWhenTheyStandBeforeOrAfterTheCommand(String line) {
        // when
        int exit = run(line);

        // then
        assertThat(exit).isZero();
        assertThat(out.toString())
                .startsWith(
                        "{\"services\":[{\"name\":\"temporal\",\"pid\":null,\"port\":21000,"
                                + "\"url\":\"http://127.0.0.1:21001\",\"healthy\":false,\"since\":null},{\"name\":\"postgres\"");
    }

    @Test
    void shouldSayThatNothingRunsWhenThereIsNothingToStop() {
        // when
        int exit = run("down --data DIR");

        // then
        assertThat(exit).isZero();
        assertThat(out.toString()).isEqualTo("Nothing runs." + System.lineSeparator());
    }

    @Test
    void shouldFailWithOneLineWhenTheServiceIsUnknown() {
        // when
        int exit = run("start mysql --data DIR");

        // then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).startsWith("There is no service 'mysql'").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: [x | is not YAML: line 1, column 9",
                "turnz: [] | unknown key 'turnz'; known here are",
                "words | expected a map"
            })
    void shouldFailWithOneLineWhenAConversationTestIsWrong(String content, String told) throws IOException {
        // given
        Files.writeString(folder.resolve("wrong.yaml"), content);

        // when
        int exit = run("converse DIR/wrong.yaml --data DIR");

        // then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("wrong.yaml", told).hasLineCount(1);
    }

    @Test
    void shouldFailWithOneLineWhenAConversationTestIsMissing() {
        // when
        int exit = run("converse no-such.yaml --data DIR");

        // then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString())
                .isEqualTo("The conversation test no-such.yaml cannot be read (there is no such file or folder)."
                        + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "converse DIR/fine.yaml", "token --as admin@xseven.example", "rules pull"})
    void shouldFailWithOneLineWhenNoSystemRuns(String command) throws IOException {
        // given
        Files.writeString(folder.resolve("fine.yaml"), "{name: n, flow: GLOBAL, turns: [{user: hello}]}");
        try (FreePorts ports = FreePorts.claim()) {

            // when
            int exit = run(command + " --data DIR --port-base " + ports.base());

            // then
            assertThat(exit).isEqualTo(1);
            assertThat(err.toString())
                    .startsWith("Nobody listens at http://127.0.0.1:")
                    .contains("./xseven up")
                    .hasLineCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nosuch | xseven --help",
                "converse | xseven converse --help",
                "status --port-base abc | xseven status --help",
                "up --port-base | --help",
                "rules | xseven rules --help",
                "rules push DIR/retention.dmn | xseven rules push --help"
            })
    void shouldSayInOneLineWhereHelpIsWhenTheUsageIsWrong(String line, String help) {
        // when
        int exit = run(line);

        // then
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains(help).hasLineCount(1);
    }

    @Test
    void shouldFailWithOneLineWhenTheDataFolderIsAFile() throws IOException {
        // given
        Files.writeString(folder.resolve("file"), "");

        // when
        int exit = run("status --data DIR/file");

        // then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString())
                .contains("there is a file of that name", "choose another with --data")
                .hasLineCount(1);
    }

    @Test
    void shouldFailWithOneLineWhenAFileOfTheSystemCannotBeRead() throws IOException {
        // given
        Files.createDirectories(folder.resolve("run/port-base"));

        // when
        int exit = run("status --data DIR");

        // then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("cannot be read or written").hasLineCount(1);
    }
}
