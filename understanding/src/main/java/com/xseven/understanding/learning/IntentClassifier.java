package com.xseven.understanding.learning;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/** Tells which of the labels it was taught a sentence means, and how far it is from meaning any. Safe for use by many threads. */
public final class IntentClassifier {

    /**
     * A sentence's most probable label.
     *
     * @param probability between 0 and 1, among the labels
     * @param familiarity how much the sentence is like what was taught, in standard deviations above what known sentences
     *     have; a low one means that it is out of scope
     */
    public record Verdict(String label, double probability, double familiarity) {}

    private final List<String> labels;
    private final SoftmaxRegression regression;
    private final Middles middles;
    private final double temperature;
    private final Scale scores;
    private final Scale nearness;

    private IntentClassifier(
            List<String> labels,
            SoftmaxRegression regression,
            Middles middles,
            double temperature,
            Scale scores,
            Scale nearness) {
        this.labels = labels;
        this.regression = regression;
        this.middles = middles;
        this.temperature = temperature;
        this.scores = scores;
        this.nearness = nearness;
    }

    /**
     * Learns, which takes half a minute for 15,000 samples of 150 labels.
     *
     * @param taught at least one sample of every label; those without a label show what is out of scope
     * @param held samples that are not learnt from: they make probabilities and familiarity honest
     * @param progress hears how many per cent are done
     */
    public static IntentClassifier learn(List<Sample> taught, List<Sample> held, IntConsumer progress) {
        List<String> labels = taught.stream()
                .map(Sample::label)
                .flatMap(Optional::stream)
                .distinct()
                .sorted()
                .toList();
        List<Numbered> numbered =
                taught.stream().map(sample -> numbered(sample, labels)).toList();
        SoftmaxRegression regression = SoftmaxRegression.learn(numbered, labels.size(), progress);
        Middles middles = Middles.of(numbered, labels.size());
        List<Numbered> known = held.stream()
                .filter(sample -> sample.label().isPresent())
                .map(sample -> numbered(sample, labels))
                .filter(sample -> sample.number() != Numbered.NONE)
                .toList();
        if (known.isEmpty()) {
            throw new IllegalArgumentException("Expected held samples with labels that were taught, but found none");
        }
        return new IntentClassifier(
                labels,
                regression,
                middles,
                Temperature.fitting(known, regression),
                Scale.of(known.stream()
                        .mapToDouble(sample -> highest(regression.scores(sample.vector())))
                        .toArray()),
                Scale.of(known.stream()
                        .mapToDouble(sample -> middles.nearness(sample.vector()))
                        .toArray()));
    }

    private static Numbered numbered(Sample sample, List<String> labels) {
        return new Numbered(sample.vector(), sample.label().map(labels::indexOf).orElse(Numbered.NONE));
    }

    public List<String> labels() {
        return labels;
    }

    public Verdict tell(float[] vector) {
        double[] all = regression.scores(vector);
        double[] probabilities = Temperature.probabilities(all, temperature);
        int best = 0;
        for (int k = 1; k < all.length; k++) {
            best = all[k] > all[best] ? k : best;
        }
        double familiarity = scores.place(all[best]) + nearness.place(middles.nearness(vector));
        return new Verdict(labels.get(best), probabilities[best], familiarity);
    }

    private static double highest(double[] all) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double one : all) {
            highest = Math.max(highest, one);
        }
        return highest;
    }
}
