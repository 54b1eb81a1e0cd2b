package com.xseven.evaluation.slots;

import com.xseven.evaluation.report.Figure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What was counted so far, by kind. */
final class Tally {

    private final Map<SlotKind, Agreement> exact = new EnumMap<>(SlotKind.class);
    private final Map<SlotKind, Agreement> loose = new EnumMap<>(SlotKind.class);
    private final List<Double> millis = new ArrayList<>();
    private final List<String> mistakes = new ArrayList<>();

    void add(Utterance utterance, List<Labelled> found, double time) {
        millis.add(time);
        for (SlotKind kind : SlotKind.values()) {
            List<Labelled> mine = of(kind, found);
            List<Labelled> theirs = of(kind, utterance.labels());
            exact.merge(kind, Agreement.exact(mine, theirs), Agreement::plus);
            loose.merge(kind, Agreement.loose(mine, theirs), Agreement::plus);
            if (!mine.equals(theirs)) {
                mistakes.add("%s: %s: %s, not %s"
                        .formatted(
                                kind.word(),
                                utterance.text(),
                                words(theirs, utterance.text()),
                                words(mine, utterance.text())));
            }
        }
    }

    private static List<Labelled> of(SlotKind kind, List<Labelled> all) {
        return all.stream().filter(one -> one.kind() == kind).distinct().toList();
    }

    private static String words(List<Labelled> labelled, String text) {
        List<String> words = labelled.stream()
                .map(Labelled::span)
                .map(span -> "[" + text.substring(span.from(), span.to()) + "]")
                .toList();
        return words.isEmpty() ? "nothing" : String.join(" ", words);
    }

    int utterances() {
        return millis.size();
    }

    /** What was found wrongly, not at all, or in other words, in the order of the file. */
    List<String> mistakes() {
        return List.copyOf(mistakes);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("utterances", "utterances", millis.size()));
        Agreement all = sum(exact);
        figures.add(Figure.count("slots", "slots that people marked", all.marked()));
        figures.add(Figure.share("microF1", "F1 of all, exact words", all.f1()));
        figures.add(Figure.share("microPrecision", "precision of all", all.precision()));
        figures.add(Figure.share("microRecall", "recall of all", all.recall()));
        exact.forEach((kind, agreement) -> {
            figures.add(Figure.share(kind.camel() + "F1", kind.word() + ", F1", agreement.f1()));
            figures.add(Figure.share(kind.camel() + "Precision", kind.word() + ", precision", agreement.precision()));
            figures.add(Figure.share(kind.camel() + "Recall", kind.word() + ", recall", agreement.recall()));
        });
        figures.add(Figure.share(
                "looseF1", "F1 of all, any of the words", sum(loose).f1()));
        double[] sorted =
                millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        figures.add(Figure.millis("medianMillis", "time of an utterance, one core, p50", sorted[sorted.length / 2]));
        figures.add(Figure.millis(
                "p95Millis", "time of an utterance, one core, p95", sorted[(int) (0.95 * sorted.length)]));
        return figures;
    }

    private static Agreement sum(Map<SlotKind, Agreement> agreements) {
        return agreements.values().stream().reduce(Agreement.NONE, Agreement::plus);
    }
}
