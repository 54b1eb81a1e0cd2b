package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.text.Languages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells a clause's intent. Safe for use by many threads. */
public final class Intents {

    /** Below this probability a clause means none of the intents. */
    static final double TOO_UNSURE = 0.3;

    private static final String ENGLISH = Languages.ENGLISH;
    private static final String SPANISH = Languages.SPANISH;

    /** How many times as likely as any other an expected intent is before anything is said. */
    private static final double EXPECTED = 4;

    private static final int CACHED = 4096;

    /** What a sentence is about shows in its first words; the encoder's time grows with all of them. */
    private static final int LONGEST = 300;

    private static final Guess WORDLESS = new Guess(Intent.OUT_OF_SCOPE, 0.2, "grammar");

    private final SentenceEncoder encoder;
    private final Map<String, IntentModel> models;
    private final IntentModel model;
    private final Map<String, List<IntentModel.Scored>> recent =
            Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, List<IntentModel.Scored>> eldest) {
                    return size() > CACHED;
                }
            });
    private final Map<String, Intents> languages = new ConcurrentHashMap<>();

    private Intents(SentenceEncoder encoder, Map<String, IntentModel> models, String language) {
        this.encoder = encoder;
        this.models = models;
        this.model = models.getOrDefault(language, Objects.requireNonNull(models.get(ENGLISH)));
    }

    /** Loads the models; tells intents of English until it is asked for another language. */
    public static Intents load() {
        return new Intents(SentenceEncoder.load(), Map.of(ENGLISH, model(ENGLISH), SPANISH, model(SPANISH)), ENGLISH);
    }

    private static IntentModel model(String language) {
        try (InputStream in = resource(modelFile(language))) {
            return IntentModel.read(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Expected the intent models on the class path", unreadable);
        }
    }

    static String modelFile(String language) {
        return "intents-" + language + ".bin";
    }

    /** The same for clauses that were read from a language, by its ISO 639-1 code; English where none was learnt for it. */
    public Intents in(String language) {
        return languages.computeIfAbsent(language, code -> new Intents(encoder, models, code));
    }

    /** What the examples that come with the program say of a language; those of Spanish hold the English ones too. */
    public static Examples examples(String language) {
        Examples english = written(ENGLISH);
        return language.equals(ENGLISH)
                ? english
                : english.with(written(language).readAs(language));
    }

    /** The sentences of one language as they are written. */
    public static Examples written(String language) {
        return Examples.parse(new String(exampleBytes(language), StandardCharsets.UTF_8)
                .lines()
                .toList());
    }

    /** Changes with the examples of a language, and with what its phrases are read as. */
    public static String fingerprint(String language) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            examples(language)
                    .parts()
                    .forEach(part -> digest.update(part.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static byte[] exampleBytes(String language) {
        try (InputStream in = resource("examples-" + language + ".txt")) {
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
        return byLikeness(clause, Set.of());
    }

    /** By likeness, where some intents are more to be expected than the others. */
    public Guess byLikeness(String clause, Set<Intent> expected) {
        if (clause.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return WORDLESS;
        }
        IntentModel.Scored best = best(scores(clause), expected);
        return best.probability() < TOO_UNSURE
                ? new Guess(Intent.OUT_OF_SCOPE, TOO_UNSURE, "embeddings")
                : new Guess(best.intent(), best.probability(), "embeddings");
    }

    private static IntentModel.Scored best(List<IntentModel.Scored> scores, Set<Intent> expected) {
        if (expected.isEmpty()) {
            return scores.getFirst();
        }
        double sum =
                scores.stream().mapToDouble(score -> weighed(score, expected)).sum();
        return scores.stream()
                .map(score -> new IntentModel.Scored(score.intent(), weighed(score, expected) / sum))
                .max(Comparator.comparingDouble(IntentModel.Scored::probability))
                .orElseThrow();
    }

    private static double weighed(IntentModel.Scored score, Set<Intent> expected) {
        return score.probability() * (expected.contains(score.intent()) ? EXPECTED : 1);
    }

    private List<IntentModel.Scored> scores(String clause) {
        List<IntentModel.Scored> known = recent.get(clause);
        if (known != null) {
            return known;
        }
        List<IntentModel.Scored> scores =
                model.scores(encoder.vector(clause.substring(0, Math.min(clause.length(), LONGEST))));
        recent.put(clause, scores);
        return scores;
    }
}
