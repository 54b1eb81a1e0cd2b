package com.xseven.understanding.intent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Learns the intent model anew from the examples: run it after changing them, with the model file as argument. */
final class TrainIntents {

    private TrainIntents() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            Discriminant.learn(vectors(Intents.examples()), Intents.fingerprint())
                    .write(out);
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
