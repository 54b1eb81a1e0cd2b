package com.xseven.evaluation.intents;

import java.util.List;

/** How far probabilities are from how often what they are about is right (Guo et al., "On Calibration", 2017). */
final class Calibration {

    private static final int BINS = 10;

    private Calibration() {}

    /** The mean distance in ten equal bins of probability, each weighted by how many sentences it holds. */
    static double error(List<Judged> inScope) {
        double[] probability = new double[BINS];
        double[] right = new double[BINS];
        for (Judged judged : inScope) {
            int bin = Math.min(BINS - 1, (int) (judged.verdict().probability() * BINS));
            probability[bin] += judged.verdict().probability();
            right[bin] += judged.isRight() ? 1 : 0;
        }
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            error += Math.abs(probability[bin] - right[bin]) / inScope.size();
        }
        return error;
    }
}
