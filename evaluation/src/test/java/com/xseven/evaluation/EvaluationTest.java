package com.xseven.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluationTest {

    private static final String TRAIN = """
            {"train": [["wake me at six", "alarm"], ["set an alarm for seven", "alarm"], ["alarm at eight please", "alarm"],
                       ["will it rain today", "weather"], ["how hot is it outside", "weather"], ["is snow coming", "weather"]],
             "val": [["wake me up at nine", "alarm"], ["is it going to rain", "weather"]]}""";
    private static final String TEST = """
            {"test": [["set my alarm for ten", "alarm"], ["what is the weather like", "weather"]],
             "oos_test": [["who wrote the iliad", "oos"]]}""";

    @TempDir
    private Path folder;

    private final StringWriter complaints = new StringWriter();

    @Test
    void shouldWriteFiguresWhenTaughtAndTestedOnTwoFiles() throws IOException {
        // given
        Path train = Files.writeString(folder.resolve("train.json"), TRAIN);
        Path test = Files.writeString(folder.resolve("test.json"), TEST);
        Path json = folder.resolve("figures.json");
        Path page = folder.resolve("figures.html");

        // when
        int exit = run("intents", "--train", train, "--test", test, "--json", json, "--html", page);

        // then
        JsonNode figures = new ObjectMapper().readTree(json.toFile()).get("figures");
        assertThat(exit).isZero();
        assertThat(figures.get("inScope").asInt()).isEqualTo(2);
        assertThat(figures.get("outOfScope").asInt()).isEqualTo(1);
        assertThat(figures.get("accuracy").asDouble()).isEqualTo(1);
        assertThat(page).content().contains("accuracy in scope", "100.0 %");
    }

    @Test
    void shouldNameTheEntryWhenAFileIsOfAnotherForm() throws IOException {
        // given
        Path train =
                Files.writeString(folder.resolve("train.json"), "{\"train\": [[\"wake me\", \"alarm\"], [\"oops\"]]}");

        // when
        int exit = run("intents", "--train", train, "--test", train);

        // then
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complaints.toString()).contains("entry 2 of \"train\"", "train.json");
    }

    @Test
    void shouldNameTheLineWhenAFileHoldsNoJson() throws IOException {
        // given
        Path train = Files.writeString(folder.resolve("train.json"), "{\"train\":\n nothing");

        // when
        int exit = run("intents", "--train", train, "--test", train);

        // then
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complaints.toString()).contains("line 2");
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Evaluation.commandLine()
                .setErr(new PrintWriter(complaints, true))
                .execute(words);
    }
}
