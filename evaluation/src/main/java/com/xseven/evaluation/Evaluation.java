package com.xseven.evaluation;

import com.xseven.evaluation.intents.IntentsEvaluation;
import com.xseven.evaluation.own.OwnEvaluation;
import com.xseven.evaluation.own.Part;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.report.Publishing;
import com.xseven.evaluation.simulation.Engine;
import com.xseven.evaluation.simulation.Outcome;
import com.xseven.evaluation.simulation.Simulation;
import com.xseven.evaluation.simulation.Simulation.Settings;
import com.xseven.evaluation.slots.Half;
import com.xseven.evaluation.slots.SlotsEvaluation;
import com.xseven.evaluation.table.JsonTable;
import com.xseven.evaluation.table.PageTable;
import com.xseven.evaluation.table.Report;
import com.xseven.evaluation.table.TextTable;
import com.xseven.local.layout.LaunchException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything in one table, or one evaluation by its name; those by name need no running system. */
@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "[intents|slots]",
        description = "Measures how good the system is: simulated customers talk to it, and its understanding reads"
                + " labelled data. Prints one table.")
public final class Evaluation implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @ArgGroup(exclusive = false, heading = "Simulated customers:%n")
    private Guests guests = new Guests();

    @ArgGroup(exclusive = false, heading = "Labelled data:%n")
    private Labelled labelled = new Labelled();

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
            if (failure instanceof BadData || failure instanceof LaunchException) {
                command.getErr().println(failure.getMessage());
                return failure instanceof BadData ? CommandLine.ExitCode.USAGE : CommandLine.ExitCode.SOFTWARE;
            }
            throw failure;
        });
    }

    /** All of it, in one table. */
    @Override
    public Integer call() throws IOException {
        List<Findings> understanding = labelled.measure(System.err);
        List<Outcome> outcomes = new ArrayList<>();
        if (!guests.none) {
            Predicate<String> only = Pattern.compile(guests.only).asPredicate();
            Settings settings = new Settings(
                    guests.goals(), goal -> only.test(goal.id()), guests.repeats, guests.parallel, guests.seed);
            for (Engine engine : guests.engines()) {
                outcomes.add(new Simulation(settings, System.err, Clock.systemUTC()).run(engine));
            }
        }
        Report report = new Report(command(), Instant.now(), understanding, outcomes, guests.heldOutShown);
        System.out.print(TextTable.of(report));
        if (json != null) {
            Publishing.write(json, JsonTable.of(report));
        }
        if (html != null) {
            Publishing.write(html, PageTable.of(report));
        }
        return CommandLine.ExitCode.OK;
    }

    private String command() {
        List<String> arguments =
                spec == null ? List.of() : spec.commandLine().getParseResult().originalArgs();
        return Stream.concat(Stream.of("./xseven eval"), arguments.stream()).collect(Collectors.joining(" "));
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
