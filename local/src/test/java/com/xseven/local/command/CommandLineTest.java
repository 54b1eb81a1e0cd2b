package com.xseven.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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

    @Test
    void shouldFailWithOneLineWhenAConversationTestIsWrong() {
        // when
        int exit = run("converse no-such.yaml --data DIR");

        // then
        assertThat(exit).isEqualTo(1);
        assertThat(err.toString()).contains("no-such.yaml").hasLineCount(1);
    }
}
