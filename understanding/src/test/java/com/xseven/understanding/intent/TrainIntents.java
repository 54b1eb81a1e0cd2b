package com.xseven.understanding.intent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Learns the intent model anew from the examples: run it after changing them, with the model file as argument. */
final class TrainIntents {

    private TrainIntents() {}

    public static void main(String[] arguments) throws IOException {
        try (OutputStream out = Files.newOutputStream(Path.of(arguments[0]))) {
            IntentModel.of(Intents.examples(), Intents.fingerprint(), SentenceEncoder.load())
                    .write(out);
        }
    }
}
