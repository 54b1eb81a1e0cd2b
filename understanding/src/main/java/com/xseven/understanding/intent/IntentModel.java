package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.Map;

/** The middle of each intent's examples in the encoder's space, as a vector of length 1. */
public record IntentModel(String fingerprint, Map<Intent, float[]> centres) {

    /** The intent whose examples a sentence is most like, with the cosine to its centre and the lead over the next. */
    public record Nearest(Intent intent, double likeness, double lead) {}

    /** Learns from examples; {@code fingerprint} names the version of these. */
    public static IntentModel of(Examples examples, String fingerprint, SentenceEncoder encoder) {
        Map<Intent, float[]> centres = new EnumMap<>(Intent.class);
        examples.sentences().forEach((intent, sentences) -> {
            float[] sum = new float[encoder.dimension()];
            sentences.forEach(sentence -> add(sum, encoder.vector(sentence)));
            centres.put(intent, ofLengthOne(sum));
        });
        return new IntentModel(fingerprint, centres);
    }

    private static void add(float[] sum, float[] vector) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += vector[i];
        }
    }

    private static float[] ofLengthOne(float[] vector) {
        double length = Math.sqrt(dot(vector, vector));
        float[] unit = new float[vector.length];
        for (int i = 0; i < vector.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return unit;
    }

    static double dot(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    public Nearest nearest(float[] vector) {
        Intent best = Intent.OUT_OF_SCOPE;
        double likeness = -1;
        double next = -1;
        for (Map.Entry<Intent, float[]> centre : centres.entrySet()) {
            double here = dot(vector, centre.getValue());
            if (here > likeness) {
                next = likeness;
                likeness = here;
                best = centre.getKey();
            } else {
                next = Math.max(next, here);
            }
        }
        return new Nearest(best, likeness, likeness - next);
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeUTF(fingerprint);
        data.writeInt(centres.size());
        for (Map.Entry<Intent, float[]> centre : centres.entrySet()) {
            data.writeUTF(centre.getKey().name());
            data.writeInt(centre.getValue().length);
            for (float value : centre.getValue()) {
                data.writeFloat(value);
            }
        }
        data.flush();
    }

    public static IntentModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        String fingerprint = data.readUTF();
        int size = data.readInt();
        Map<Intent, float[]> centres = new EnumMap<>(Intent.class);
        for (int i = 0; i < size; i++) {
            Intent intent = Intent.valueOf(data.readUTF());
            float[] centre = new float[data.readInt()];
            for (int j = 0; j < centre.length; j++) {
                centre[j] = data.readFloat();
            }
            centres.put(intent, centre);
        }
        return new IntentModel(fingerprint, centres);
    }
}
