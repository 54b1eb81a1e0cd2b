package com.xseven.evaluation.intents;

import com.xseven.evaluation.report.Figure;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.report.Progress;
import com.xseven.understanding.intent.SentenceEncoder;
import com.xseven.understanding.learning.IntentClassifier;
import com.xseven.understanding.learning.Sample;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Teaches the built-in encoder's classifier one file's sentences and measures it on another's. */
public final class IntentsEvaluation {

    /** Of what is in scope, so much may be taken for out of scope; the threshold is set by sentences held back. */
    private static final double FALSE_ALARMS = 0.04;

    /** Without a validation part, each so manieth sentence is held back from learning. */
    private static final int HELD_BACK = 10;

    private static final int MISTAKES_SHOWN = 100;

    private final SentenceEncoder encoder = SentenceEncoder.load();
    private final PrintStream progress;

    /**
     * @param progress hears how far it is
     */
    public IntentsEvaluation(PrintStream progress) {
        this.progress = progress;
    }

    /**
     * Reads both files, learns and measures.
     *
     * @throws com.xseven.evaluation.BadData when a file is not of CLINC150's form
     */
    public Findings run(Path train, Path test) {
        ClincFile teaching = ClincFile.read(train);
        ClincFile testing = ClincFile.read(test);
        boolean heldBackIsTested = testing.testedPart().equals("val") && train.equals(test);
        List<Sample> all = encoded("reading what is taught", teaching.taught());
        List<Sample> held = heldBackIsTested ? List.of() : encoded("reading what is held back", teaching.heldBack());
        Parts parts = held.isEmpty() ? Parts.split(all) : new Parts(all, held);
        Progress learning = new Progress(progress, "learning");
        IntentClassifier classifier = IntentClassifier.learn(parts.taught(), parts.held(), learning::percent);
        double threshold = Separation.threshold(
                parts.held().stream()
                        .filter(sample -> sample.label().isPresent())
                        .mapToDouble(sample -> classifier.tell(sample.vector()).familiarity())
                        .toArray(),
                FALSE_ALARMS);
        List<Judged> judged = judge(classifier, testing.tested());
        return new Findings(
                "Intents, built-in engine: %,d sentences of %d intents taught, part \"%s\" measured"
                        .formatted(parts.taught().size(), classifier.labels().size(), testing.testedPart()),
                "./xseven eval intents --train %s --test %s".formatted(train.getFileName(), test.getFileName()),
                figures(judged, threshold),
                mistakes(judged));
    }

    private record Parts(List<Sample> taught, List<Sample> held) {

        static Parts split(List<Sample> all) {
            return new Parts(every(all, place -> place % HELD_BACK != 0), every(all, place -> place % HELD_BACK == 0));
        }

        private static List<Sample> every(List<Sample> all, IntPredicate wanted) {
            return IntStream.range(0, all.size())
                    .filter(wanted)
                    .mapToObj(all::get)
                    .toList();
        }
    }

    private List<Sample> encoded(String what, List<LabelledSentence> sentences) {
        Progress bar = new Progress(progress, what);
        AtomicInteger done = new AtomicInteger();
        return sentences.parallelStream()
                .map(sentence -> {
                    Sample sample = new Sample(encoder.vector(sentence.text()), sentence.intent());
                    bar.done(done.incrementAndGet(), sentences.size());
                    return sample;
                })
                .toList();
    }

    /** One after the other, so that the times are those of one core. */
    private List<Judged> judge(IntentClassifier classifier, List<LabelledSentence> sentences) {
        Progress bar = new Progress(progress, "measuring");
        List<Judged> judged = new ArrayList<>(sentences.size());
        for (LabelledSentence sentence : sentences) {
            long start = System.nanoTime();
            IntentClassifier.Verdict verdict = classifier.tell(encoder.vector(sentence.text()));
            judged.add(new Judged(sentence, verdict, (System.nanoTime() - start) / 1e6));
            bar.done(judged.size(), sentences.size());
        }
        return judged;
    }

    private static List<Figure> figures(List<Judged> judged, double threshold) {
        List<Judged> inScope =
                judged.stream().filter(one -> one.sentence().isInScope()).toList();
        List<Judged> outOfScope =
                judged.stream().filter(one -> !one.sentence().isInScope()).toList();
        double[] known = familiarities(inScope);
        double[] unknown = familiarities(outOfScope);
        double[] millis = judged.stream().mapToDouble(Judged::millis).sorted().toArray();
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.count("inScope", "sentences in scope", inScope.size()));
        figures.add(Figure.count("outOfScope", "sentences out of scope", outOfScope.size()));
        figures.add(Figure.share(
                "accuracy",
                "accuracy in scope",
                inScope.stream().filter(Judged::isRight).count() / (double) inScope.size()));
        figures.add(Figure.share(
                "macroF1",
                "macro F1 in scope",
                MacroF1.of(inScope.stream()
                        .map(one -> new MacroF1.Told(
                                one.sentence().intent().orElseThrow(),
                                one.verdict().label()))
                        .toList())));
        figures.add(Figure.number("calibrationError", "expected calibration error", Calibration.error(inScope)));
        figures.add(Figure.share(
                "falseAlarms", "in scope taken for out of scope", Separation.shareBelow(known, threshold)));
        if (unknown.length > 0) {
            figures.add(Figure.share(
                    "outOfScopeRecall", "out of scope seen as such", Separation.shareBelow(unknown, threshold)));
            figures.add(Figure.number("outOfScopeAuroc", "out of scope, AUROC", Separation.auroc(known, unknown)));
            figures.add(Figure.share(
                    "outOfScopeRecallAt4",
                    "out of scope seen at just 4 % false alarms",
                    Separation.shareBelow(unknown, Separation.threshold(known, FALSE_ALARMS))));
        }
        figures.add(Figure.millis("medianMillis", "time of a sentence, one core, p50", millis[millis.length / 2]));
        figures.add(
                Figure.millis("p95Millis", "time of a sentence, one core, p95", millis[(int) (0.95 * millis.length)]));
        return figures;
    }

    private static double[] familiarities(List<Judged> judged) {
        return judged.stream().mapToDouble(one -> one.verdict().familiarity()).toArray();
    }

    private static List<String> mistakes(List<Judged> judged) {
        return judged.stream()
                .filter(one -> one.sentence().isInScope() && !one.isRight())
                .limit(MISTAKES_SHOWN)
                .map(one -> "%s: %s, not %s (%.2f)"
                        .formatted(
                                one.sentence().text(),
                                one.sentence().intent().orElseThrow(),
                                one.verdict().label(),
                                one.verdict().probability()))
                .toList();
    }
}
