package com.xseven.evaluation;

import com.xseven.evaluation.intents.IntentsEvaluation;
import com.xseven.evaluation.own.OwnEvaluation;
import com.xseven.evaluation.own.Part;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.slots.SlotsEvaluation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options about labelled data on which the built-in understanding is measured. */
final class Labelled {

    @Option(
            names = "--intents-train",
            paramLabel = "FILE",
            description = "Sentences with intents that are learnt, in CLINC150's form.")
    private @Nullable Path train;

    @Option(
            names = "--intents-test",
            paramLabel = "FILE",
            description =
                    "Sentences with intents that are measured, in the same form (default: that of --intents-train).")
    private @Nullable Path test;

    @Option(names = "--slots-data", paramLabel = "FILE", description = "Utterances with slots, in Restaurant8k's form.")
    private @Nullable Path slots;

    @Option(
            names = "--own",
            paramLabel = "PART",
            description = "Measures on a part of the project's own utterances too: ${COMPLETION-CANDIDATES}.")
    private @Nullable Part own;

    /** Measures on what is given. */
    List<Findings> measure(PrintStream progress) {
        List<Findings> findings = new ArrayList<>();
        if (train != null) {
            findings.add(new IntentsEvaluation(progress).run(train, test == null ? train : test));
        }
        if (slots != null) {
            findings.add(new SlotsEvaluation(progress).run(slots, Optional.empty()));
        }
        if (own != null) {
            findings.add(new OwnEvaluation(progress).run(own));
        }
        return findings;
    }
}
