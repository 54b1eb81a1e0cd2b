package com.xseven.understanding.intent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Function;

/** Prints how many sentences of a labelled file are told right, by likeness alone and by words and likeness. */
final class MeasureIntents {

    private MeasureIntents() {}

    public static void main(String[] arguments) throws IOException {
        Examples examples = Examples.parse(Files.readAllLines(Path.of(arguments[0])));
        boolean showWrong = arguments.length > 1;
        Intents intents = Intents.load();
        measure("by likeness", examples, intents::byLikeness, false);
        measure("by words and likeness", examples, intents::guess, showWrong);
        words(examples, showWrong);
    }

    private static void measure(String how, Examples examples, Function<String, Guess> guess, boolean showWrong) {
        int all = 0;
        int right = 0;
        for (Examples.Part part : examples.parts()) {
            for (String sentence : part.sentences()) {
                Guess guessed = guess.apply(sentence.toLowerCase(Locale.ROOT));
                all++;
                right += guessed.intent() == part.intent() ? 1 : 0;
                if (showWrong && guessed.intent() != part.intent()) {
                    System.out.println(part.intent() + " as " + guessed + ": " + sentence);
                }
            }
        }
        System.out.printf("%s: %d of %d right (%.1f %%)%n", how, right, all, 100.0 * right / all);
    }

    private static void words(Examples examples, boolean showWrong) {
        int said = 0;
        int right = 0;
        int all = 0;
        for (Examples.Part part : examples.parts()) {
            for (String sentence : part.sentences()) {
                all++;
                var guess = ClausePatterns.guess(sentence.toLowerCase(Locale.ROOT));
                said += guess.isPresent() ? 1 : 0;
                right += guess.filter(found -> found.intent() == part.intent()).isPresent() ? 1 : 0;
                if (showWrong
                        && guess.filter(found -> found.intent() != part.intent())
                                .isPresent()) {
                    System.out.println("  words wrong: " + part.intent() + " as " + guess + ": " + sentence);
                }
            }
        }
        System.out.printf("words decide %d of %d, %d of these right%n", said, all, right);
    }
}
