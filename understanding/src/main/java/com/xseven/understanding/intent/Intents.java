package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells a clause's intent. Safe for use by many threads. */
public final class Intents {

    /** Below this probability a clause means none of the intents. */
    static final double TOO_UNSURE = 0.4;

    private static final String EXAMPLES = "examples-en.txt";
    private static final String MODEL = "intents-en.bin";
    private static final int CACHED = 4096;

    /** What a sentence is about shows in its first words; the encoder's time grows with all of them. */
    private static final int LONGEST = 300;

    private static final Guess WORDLESS = new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar");

    private final SentenceEncoder encoder;
    private final IntentModel model;
    private final Map<String, Guess> recent = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Guess> eldest) {
            return size() > CACHED;
        }
    });

    private Intents(SentenceEncoder encoder, IntentModel model) {
        this.encoder = encoder;
        this.model = model;
    }

    public static Intents load() {
        try (InputStream in = resource(MODEL)) {
            return new Intents(SentenceEncoder.load(), IntentModel.read(in));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected the intent model on the class path", unreadable);
        }
    }

    /** What the examples that come with the program say, and a fingerprint that changes with them. */
    public static Examples examples() {
        return Examples.parse(
                new String(exampleBytes(), StandardCharsets.UTF_8).lines().toList());
    }

    public static String fingerprint() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(exampleBytes()));
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] exampleBytes() {
        try (InputStream in = resource(EXAMPLES)) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected the examples on the class path", unreadable);
        }
    }

    private static InputStream resource(String name) {
        InputStream found = Intents.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("Expected the resource " + name + " on the class path");
        }
        return found;
    }

    public IntentModel model() {
        return model;
    }

    /** The intent of a clause in plain text, by its words or else by its likeness to the examples. */
    public Guess guess(String clause) {
        return ClausePatterns.guess(clause).orElseGet(() -> byLikeness(clause));
    }

    /** By likeness alone. */
    public Guess byLikeness(String clause) {
        if (clause.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return WORDLESS;
        }
        Guess known = recent.get(clause);
        if (known != null) {
            return known;
        }
        IntentModel.Scored best = model.scores(encoder.vector(clause.substring(0, Math.min(clause.length(), LONGEST))))
                .getFirst();
        Guess guess = best.probability() < TOO_UNSURE
                ? new Guess(Intent.OUT_OF_SCOPE, TOO_UNSURE, "embeddings")
                : new Guess(best.intent(), best.probability(), "embeddings");
        recent.put(clause, guess);
        return guess;
    }
}
