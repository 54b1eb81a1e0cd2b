package com.xseven.understanding.learning;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** How much scores are cooled so that a probability of 0.8 is right in 8 of 10 cases (Guo et al., 2017). */
final class Temperature {

    private static final double LOWEST = 0.25;
    private static final double STEP = 1.05;
    private static final int STEPS = 60;

    private Temperature() {}

    /** The temperature that leaves the least log loss on samples that were not learnt from. */
    static double fitting(List<Numbered> held, SoftmaxRegression regression) {
        List<double[]> scores =
                held.stream().map(sample -> regression.scores(sample.vector())).toList();
        double best = 1;
        double least = Double.POSITIVE_INFINITY;
        for (double temperature :
                DoubleStream.iterate(LOWEST, one -> one * STEP).limit(STEPS).toArray()) {
            double loss = 0;
            for (int i = 0; i < held.size(); i++) {
                loss -= Math.log(
                        probabilities(scores.get(i), temperature)[held.get(i).number()] + Double.MIN_NORMAL);
            }
            if (loss < least) {
                least = loss;
                best = temperature;
            }
        }
        return best;
    }

    static double[] probabilities(double[] scores, double temperature) {
        return SoftmaxRegression.probabilities(
                Arrays.stream(scores).map(score -> score / temperature).toArray());
    }
}
