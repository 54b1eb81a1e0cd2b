package com.xseven.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private static final String UTTERANCES = """
            [{"userInput": {"text": "A table for 4 people at 7 pm"},
              "labels": [{"slot": "people", "valueSpan": {"startIndex": 12, "endIndex": 20}},
                         {"slot": "time", "valueSpan": {"startIndex": 24, "endIndex": 28}}]},
             {"userInput": {"text": "tomorrow"}, "context": {"requestedSlots": ["date"]},
              "labels": [{"slot": "date", "valueSpan": {"endIndex": 8}}]},
             {"userInput": {"text": "the day the Blackbirds sing"},
              "labels": [{"slot": "date", "valueSpan": {"startIndex": 4, "endIndex": 27}}]}]""";

    @Test
    void shouldWriteFiguresAndMistakesWhenSlotsAreMeasured() throws IOException {
        // given
        Path data = Files.writeString(folder.resolve("slots.json"), UTTERANCES);
        Path json = folder.resolve("figures.json");
        Path page = folder.resolve("figures.html");

        // when
        int exit = run("slots", "--data", data, "--json", json, "--html", page);

        // then
        JsonNode written = new ObjectMapper().readTree(json.toFile());
        assertThat(exit).isZero();
        assertThat(written.at("/figures/slots").asInt()).isEqualTo(4);
        assertThat(written.at("/figures/microPrecision").asDouble()).isEqualTo(1);
        assertThat(written.at("/figures/microRecall").asDouble()).isEqualTo(0.75);
        assertThat(written.at("/figures/peopleF1").asDouble()).isEqualTo(1);
        assertThat(written.at("/mistakes/0").asText())
                .isEqualTo("date: the day the Blackbirds sing: [day the Blackbirds sing], not nothing");
        assertThat(page).content().contains("F1 of all, exact words", "85.7 %");
    }

    @Test
    void shouldMeasureEachUtteranceInOneOfTheHalvesWhenHalved() throws IOException {
        // given
        Path data = Files.writeString(folder.resolve("slots.json"), UTTERANCES);
        Path json = folder.resolve("figures.json");

        // when
        int all = 0;
        for (String half : List.of("FIRST", "SECOND")) {
            if (run("slots", "--data", data, "--half", half, "--json", json) == CommandLine.ExitCode.OK) {
                all += new ObjectMapper()
                        .readTree(json.toFile())
                        .at("/figures/utterances")
                        .asInt();
            }
        }

        // then
        assertThat(all).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                             | array of utterances
            []                                                             | array of utterances
            [{"userInput": {"text": "hi"}}, {"text": "hi"}]                | userInput.text in entry 2
            [{"userInput": {"text": "hi"}, "labels": [{"slot": "people"}]}] | a span inside "hi"
            [{"userInput": {"text": "hi"}, "labels": [{"slot": "food", "valueSpan": {"endIndex": 2}}]}] | found food
            [{"userInput": {"text": "hi"}, "labels": [{"slot": "date", "valueSpan": {"endIndex": 3}}]}] | 0 to 3
            """)
    void shouldSayWhatIsWrongWhenAFileHoldsNoUtterances(String content, String complaint) throws IOException {
        // given
        Path data = Files.writeString(folder.resolve("slots.json"), content);

        // when
        int exit = run("slots", "--data", data);

        // then
        assertThat(exit).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(complaints.toString()).contains(complaint);
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
