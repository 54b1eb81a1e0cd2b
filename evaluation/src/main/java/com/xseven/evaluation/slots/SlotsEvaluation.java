package com.xseven.evaluation.slots;

import com.xseven.evaluation.BadData;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.report.Progress;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Measures on one file how well the grammar finds what a restaurant asks for. */
public final class SlotsEvaluation {

    private static final int MISTAKES_SHOWN = 2_000;

    /** Texts read beforehand, so that the times are not those of a program that has just started. */
    private static final int WARM_UP = 2_000;

    private final SlotFinder finder = new SlotFinder();
    private final PrintStream progress;

    /**
     * @param progress hears how far it is
     */
    public SlotsEvaluation(PrintStream progress) {
        this.progress = progress;
    }

    /**
     * Reads the file and measures.
     *
     * @param half what to measure on; empty for the whole file
     * @throws BadData when the file is not of Restaurant8k's form
     */
    public Findings run(Path data, Optional<Half> half) {
        List<Utterance> utterances = RestaurantFile.read(data).stream()
                .filter(one -> half.isEmpty() || half.get() == Half.of(one.text()))
                .toList();
        if (utterances.isEmpty()) {
            throw new BadData("Expected utterances in that half of " + data + ", but there are none");
        }
        for (int i = 0; i < WARM_UP; i++) {
            finder.find(utterances.get(i % utterances.size()));
        }
        Tally tally = new Tally();
        Progress bar = new Progress(progress, "measuring");
        for (Utterance utterance : utterances) {
            long start = System.nanoTime();
            List<Labelled> found = finder.find(utterance);
            tally.add(utterance, found, (System.nanoTime() - start) / 1e6);
            bar.done(tally.utterances(), utterances.size());
        }
        String part = half.map(one -> ", %s half".formatted(one.word())).orElse("");
        return new Findings(
                "Slots, built-in grammar: %,d utterances%s".formatted(utterances.size(), part),
                "./xseven eval slots --data %s%s"
                        .formatted(
                                data.getFileName(),
                                half.map(one -> " --half " + one).orElse("")),
                tally.figures(),
                tally.mistakes().stream().limit(MISTAKES_SHOWN).toList());
    }
}
