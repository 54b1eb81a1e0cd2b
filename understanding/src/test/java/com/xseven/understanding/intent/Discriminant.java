package com.xseven.understanding.intent;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;

/**
 * Learns an {@link IntentModel}: linear discriminant analysis with one covariance for all intents, shrunk towards a
 * sphere since there are fewer examples than would fill it (Friedman, "Regularized Discriminant Analysis", 1989).
 */
final class Discriminant {

    /** Chosen by ten-fold cross-validation on the examples among 0.1, 0.3, 0.5 and 0.7. */
    private static final double SHRINKAGE = 0.5;

    /** Makes probabilities honest: with it, the log loss in the same cross-validation was lowest. */
    private static final double SHARPNESS = 0.15;

    private Discriminant() {}

    /** Vectors of one part of the examples. */
    record Part(Intent intent, List<float[]> vectors) {}

    static IntentModel learn(List<Part> parts, String fingerprint) {
        double[][] root = choleskyOf(covariance(parts));
        List<IntentModel.Weights> weights = parts.stream()
                .map(part -> {
                    double[] mean = mean(part.vectors());
                    double[] direction = solve(root, mean);
                    double bias = -0.5 * dot(direction, mean);
                    return new IntentModel.Weights(part.intent(), sharpened(direction), (float) (SHARPNESS * bias));
                })
                .toList();
        return new IntentModel(fingerprint, weights);
    }

    private static double[] mean(List<float[]> vectors) {
        double[] mean = new double[vectors.getFirst().length];
        for (float[] vector : vectors) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += vector[i] / (double) vectors.size();
            }
        }
        return mean;
    }

    private static double[][] covariance(List<Part> parts) {
        int size = parts.getFirst().vectors().getFirst().length;
        double[][] covariance = new double[size][size];
        int count = 0;
        for (Part part : parts) {
            double[] mean = mean(part.vectors());
            for (float[] vector : part.vectors()) {
                count++;
                for (int i = 0; i < size; i++) {
                    for (int j = 0; j < size; j++) {
                        covariance[i][j] += (vector[i] - mean[i]) * (vector[j] - mean[j]);
                    }
                }
            }
        }
        return shrunk(covariance, count);
    }

    private static double[][] shrunk(double[][] covariance, int count) {
        double trace = 0;
        for (int i = 0; i < covariance.length; i++) {
            trace += covariance[i][i] / count;
        }
        double sphere = trace / covariance.length;
        for (int i = 0; i < covariance.length; i++) {
            for (int j = 0; j < covariance.length; j++) {
                covariance[i][j] = (1 - SHRINKAGE) * covariance[i][j] / count + (i == j ? SHRINKAGE * sphere : 0);
            }
        }
        return covariance;
    }

    private static double[][] choleskyOf(double[][] matrix) {
        double[][] root = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= root[i][k] * root[j][k];
                }
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        return root;
    }

    private static double[] solve(double[][] root, double[] right) {
        int size = right.length;
        double[] half = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = right[i];
            for (int j = 0; j < i; j++) {
                sum -= root[i][j] * half[j];
            }
            half[i] = sum / root[i][i];
        }
        double[] whole = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double sum = half[i];
            for (int j = i + 1; j < size; j++) {
                sum -= root[j][i] * whole[j];
            }
            whole[i] = sum / root[i][i];
        }
        return whole;
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static float[] sharpened(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < values.length; i++) {
            floats[i] = (float) (SHARPNESS * values[i]);
        }
        return floats;
    }
}
