package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A linear model over the encoder's space: how much a sentence speaks for each intent. It is learnt from the examples
 * and kept beside them, since learning takes seconds and using it microseconds.
 *
 * @param fingerprint of the examples it was learnt from
 * @param parts in any order; an intent may have several, one for each topic it is made of
 */
public record IntentModel(String fingerprint, List<Weights> parts) {

    /** One part of an intent: the score of a vector is its product with the weights, plus the bias. */
    public static final class Weights {

        private final Intent intent;
        private final float[] weights;
        private final float bias;

        public Weights(Intent intent, float[] weights, float bias) {
            this.intent = intent;
            this.weights = weights.clone();
            this.bias = bias;
        }

        private double score(float[] vector) {
            double score = bias;
            for (int i = 0; i < vector.length; i++) {
                score += weights[i] * vector[i];
            }
            return score;
        }
    }

    /** An intent and how probable the model takes it to be, between 0 and 1. */
    public record Scored(Intent intent, double probability) {}

    public IntentModel {
        parts = List.copyOf(parts);
    }

    /** Every intent for a sentence's vector, the most probable first. */
    public List<Scored> scores(float[] vector) {
        double[] scores = parts.stream().mapToDouble(part -> part.score(vector)).toArray();
        double highest = Arrays.stream(scores).max().orElseThrow();
        double sum =
                Arrays.stream(scores).map(score -> Math.exp(score - highest)).sum();
        Map<Intent, Double> probabilities = new EnumMap<>(Intent.class);
        for (int i = 0; i < scores.length; i++) {
            probabilities.merge(parts.get(i).intent, Math.exp(scores[i] - highest) / sum, Double::sum);
        }
        return probabilities.entrySet().stream()
                .map(entry -> new Scored(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Scored::probability).reversed())
                .toList();
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeUTF(fingerprint);
        data.writeInt(parts.size());
        for (Weights part : parts) {
            data.writeUTF(part.intent.name());
            data.writeFloat(part.bias);
            data.writeInt(part.weights.length);
            for (float weight : part.weights) {
                data.writeFloat(weight);
            }
        }
        data.flush();
    }

    public static IntentModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        String fingerprint = data.readUTF();
        int size = data.readInt();
        List<Weights> parts = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            Intent intent = Intent.valueOf(data.readUTF());
            float bias = data.readFloat();
            float[] weights = new float[data.readInt()];
            for (int j = 0; j < weights.length; j++) {
                weights[j] = data.readFloat();
            }
            parts.add(new Weights(intent, weights, bias));
        }
        return new IntentModel(fingerprint, parts);
    }
}
