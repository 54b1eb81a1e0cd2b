package com.xseven.understanding.learning;

import java.util.List;

/** The middle of each class's vectors. A sentence that is far from all of them means something that nobody taught. */
final class Middles {

    private final float[][] middles;

    private Middles(float[][] middles) {
        this.middles = middles;
    }

    static Middles of(List<Numbered> samples, int classes) {
        int size = samples.getFirst().vector().length;
        float[][] middles = new float[classes][size];
        for (Numbered sample : samples) {
            if (sample.number() != Numbered.NONE) {
                float[] middle = middles[sample.number()];
                for (int i = 0; i < size; i++) {
                    middle[i] += sample.vector()[i];
                }
            }
        }
        for (float[] middle : middles) {
            double length = Math.sqrt(product(middle, middle));
            for (int i = 0; i < size; i++) {
                middle[i] /= (float) length;
            }
        }
        return new Middles(middles);
    }

    /** Cosine of the angle to the middle that is nearest, between -1 and 1. */
    double nearness(float[] vector) {
        double nearest = -1;
        for (float[] middle : middles) {
            nearest = Math.max(nearest, product(middle, vector));
        }
        return nearest;
    }

    private static double product(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
