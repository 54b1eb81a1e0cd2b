package com.xseven.evaluation.intents;

import java.util.Arrays;

/** How well a figure tells sentences in scope, which should have high ones, from those out of scope. */
public final class Separation {

    private Separation() {}

    /**
     * The probability that a sentence in scope has a higher figure than one out of scope: the area under the receiver
     * operating characteristic. A tie counts half.
     */
    public static double auroc(double[] inScope, double[] outOfScope) {
        double[] sorted = inScope.clone();
        Arrays.sort(sorted);
        double higher = 0;
        for (double figure : outOfScope) {
            int below = firstNotBelow(sorted, figure);
            int notAbove = firstNotBelow(sorted, Math.nextUp(figure));
            higher += sorted.length - notAbove + (notAbove - below) / 2.0;
        }
        return higher / inScope.length / outOfScope.length;
    }

    /** The threshold below which so large a share of what is in scope lies. */
    static double threshold(double[] inScope, double falseAlarms) {
        double[] sorted = inScope.clone();
        Arrays.sort(sorted);
        return sorted[(int) (falseAlarms * sorted.length)];
    }

    static double shareBelow(double[] figures, double threshold) {
        return Arrays.stream(figures).filter(figure -> figure < threshold).count() / (double) figures.length;
    }

    private static int firstNotBelow(double[] sorted, double figure) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < figure) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
