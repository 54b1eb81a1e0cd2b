package com.xseven.evaluation;

import com.xseven.evaluation.intents.IntentsEvaluation;
import com.xseven.evaluation.own.OwnEvaluation;
import com.xseven.evaluation.own.Part;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.report.Publishing;
import com.xseven.evaluation.slots.Half;
import com.xseven.evaluation.slots.SlotsEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The evaluations by name. They need no running system, no network and no model key. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "intents|slots",
        description = "Measures how good the understanding is, on labelled data.")
public final class Evaluation {

    @Option(
            names = "--json",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Also writes the figures as JSON.")
    private @Nullable Path json;

    @Option(
            names = "--html",
            scope = CommandLine.ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Also writes the figures as a page.")
    private @Nullable Path html;

    private Evaluation() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Evaluation()).setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof BadData bad) {
                command.getErr().println(bad.getMessage());
                return CommandLine.ExitCode.USAGE;
            }
            throw failure;
        });
    }

    @Command(
            description = "Intents: teaches one file's sentences and measures on another's, both in CLINC150's form; or"
                    + " measures the whole understanding on the project's own utterances.")
    int intents(
            @Option(
                            names = "--own",
                            paramLabel = "PART",
                            description =
                                    "Measures on a part of the own set, ${COMPLETION-CANDIDATES}, and teaches nothing.")
                    @Nullable
                    Part own,
            @Option(
                            names = "--train",
                            paramLabel = "FILE",
                            description = "Holds \"train\", and \"oos_train\", \"val\", \"oos_val\" if there are any.")
                    @Nullable
                    Path train,
            @Option(
                            names = "--test",
                            paramLabel = "FILE",
                            description = "Holds \"test\" and \"oos_test\"; without these its \"val\" is measured.")
                    @Nullable
                    Path test)
            throws IOException {
        if (own != null) {
            return publish(new OwnEvaluation(System.err).run(own));
        }
        if (train == null || test == null) {
            throw new BadData("Expected --own PART, or both --train FILE and --test FILE");
        }
        return publish(new IntentsEvaluation(System.err).run(train, test));
    }

    @Command(description = "Slots: people, date, time and names, measured on a file in Restaurant8k's form.")
    int slots(
            @Option(names = "--data", required = true, paramLabel = "FILE", description = "Holds labelled utterances.")
                    Path data,
            @Option(
                            names = "--half",
                            paramLabel = "HALF",
                            description =
                                    "Measures on one half alone, ${COMPLETION-CANDIDATES}; the text decides which.")
                    @Nullable
                    Half half)
            throws IOException {
        return publish(new SlotsEvaluation(System.err).run(data, Optional.ofNullable(half)));
    }

    private int publish(Findings findings) throws IOException {
        System.out.print(findings.asTable());
        if (json != null) {
            Publishing.json(findings, json);
        }
        if (html != null) {
            Publishing.page(findings, html);
        }
        return CommandLine.ExitCode.OK;
    }
}
