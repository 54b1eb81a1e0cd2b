package com.xseven.understanding.intent;

import com.xseven.understanding.text.Languages;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Learns the intent models anew from the examples: run it after changing them, with the models' folder as argument. */
final class TrainIntents {

    private TrainIntents() {}

    public static void main(String[] arguments) throws IOException {
        for (String language : List.of(Languages.ENGLISH, Languages.SPANISH)) {
            try (OutputStream out = Files.newOutputStream(Path.of(arguments[0], Intents.modelFile(language)))) {
                Discriminant.learn(vectors(Intents.examples(language)), Intents.fingerprint(language))
                        .write(out);
            }
        }
    }

    static List<Discriminant.Part> vectors(Examples examples) {
        SentenceEncoder encoder = SentenceEncoder.load();
        return examples.parts().stream()
                .map(part -> new Discriminant.Part(
                        part.intent(),
                        part.sentences().stream()
                                .map(sentence -> encoder.vector(sentence.toLowerCase(Locale.ROOT)))
                                .toList()))
                .toList();
    }
}
