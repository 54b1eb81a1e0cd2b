package com.xseven.understanding.learning;

import java.util.Arrays;

/** Makes figures of different kinds comparable: how many standard deviations above the mean of known ones. */
record Scale(double mean, double deviation) {

    static Scale of(double[] known) {
        double mean = Arrays.stream(known).average().orElseThrow();
        double variance = Arrays.stream(known)
                .map(one -> (one - mean) * (one - mean))
                .average()
                .orElseThrow();
        return new Scale(mean, Math.max(Math.sqrt(variance), 1e-9));
    }

    double place(double figure) {
        return (figure - mean) / deviation;
    }
}
