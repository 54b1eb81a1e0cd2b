package com.xseven.understanding.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.IntConsumer;

/**
 * Multinomial logistic regression, learnt with Adam (Kingma and Ba, 2015) in small batches. What belongs to no class is
 * learnt to be as likely for each, so that no score is high for it. The same samples give the same model.
 */
final class SoftmaxRegression {

    /** Vectors of length 1 are stretched, so that sensible weights are neither tiny nor huge. */
    private static final float STRETCH = 5;

    private static final int EPOCHS = 12;
    private static final int BATCH = 64;
    private static final double RATE = 0.01;
    private static final double DECAY = 1e-5;
    private static final long SEED = 1;

    private final int size;
    private final float[][] weights;

    private SoftmaxRegression(int classes, int size) {
        this.size = size;
        this.weights = new float[classes][size + 1];
    }

    /**
     * @param epochDone hears after each pass over the samples how many per cent of the learning are done
     */
    static SoftmaxRegression learn(List<Numbered> samples, int classes, IntConsumer epochDone) {
        SoftmaxRegression model =
                new SoftmaxRegression(classes, samples.getFirst().vector().length);
        Adam adam = new Adam(model.weights);
        List<Numbered> shuffled = new ArrayList<>(samples);
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(shuffled, random);
            double rate = RATE * (1 - (double) epoch / EPOCHS);
            for (int from = 0; from < shuffled.size(); from += BATCH) {
                List<Numbered> batch = shuffled.subList(from, Math.min(from + BATCH, shuffled.size()));
                adam.step(model.gradient(batch), rate);
            }
            epochDone.accept(100 * (epoch + 1) / EPOCHS);
        }
        return model;
    }

    /** A score for each class; their softmax are the probabilities. */
    double[] scores(float[] vector) {
        double[] scores = new double[weights.length];
        for (int k = 0; k < scores.length; k++) {
            float[] row = weights[k];
            float sum = 0;
            for (int i = 0; i < size; i++) {
                sum += row[i] * vector[i];
            }
            scores[k] = STRETCH * sum + row[size];
        }
        return scores;
    }

    static double[] probabilities(double[] scores) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double score : scores) {
            highest = Math.max(highest, score);
        }
        double[] probabilities = new double[scores.length];
        double sum = 0;
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] = Math.exp(scores[k] - highest);
            sum += probabilities[k];
        }
        for (int k = 0; k < scores.length; k++) {
            probabilities[k] /= sum;
        }
        return probabilities;
    }

    private float[][] gradient(List<Numbered> batch) {
        float[][] gradient = new float[weights.length][size + 1];
        for (Numbered sample : batch) {
            double[] probabilities = probabilities(scores(sample.vector()));
            for (int k = 0; k < weights.length; k++) {
                float error = (float) (probabilities[k] - wanted(sample.number(), k)) / batch.size();
                float[] row = gradient[k];
                for (int i = 0; i < size; i++) {
                    row[i] += error * STRETCH * sample.vector()[i];
                }
                row[size] += error;
            }
        }
        return gradient;
    }

    private double wanted(int number, int k) {
        if (number == Numbered.NONE) {
            return 1.0 / weights.length;
        }
        return number == k ? 1 : 0;
    }

    /** Steps whose length each weight's own gradients decide. */
    private static final class Adam {

        private static final double MEAN = 0.9;
        private static final double SQUARE = 0.999;
        private static final double TINY = 1e-8;

        private final float[][] weights;
        private final float[][] means;
        private final float[][] squares;
        private double meanLeft = 1;
        private double squareLeft = 1;

        Adam(float[][] weights) {
            this.weights = weights;
            this.means = new float[weights.length][weights[0].length];
            this.squares = new float[weights.length][weights[0].length];
        }

        void step(float[][] gradient, double rate) {
            meanLeft *= MEAN;
            squareLeft *= SQUARE;
            for (int k = 0; k < weights.length; k++) {
                for (int i = 0; i < weights[k].length; i++) {
                    double slope = gradient[k][i] + DECAY * weights[k][i];
                    means[k][i] = (float) (MEAN * means[k][i] + (1 - MEAN) * slope);
                    squares[k][i] = (float) (SQUARE * squares[k][i] + (1 - SQUARE) * slope * slope);
                    double mean = means[k][i] / (1 - meanLeft);
                    double square = squares[k][i] / (1 - squareLeft);
                    weights[k][i] -= (float) (rate * mean / (Math.sqrt(square) + TINY));
                }
            }
        }
    }
}
