package com.xseven.evaluation.own;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.evaluation.report.Figure;
import com.xseven.evaluation.report.Findings;
import com.xseven.evaluation.report.Progress;
import com.xseven.understanding.BuiltInUnderstanding;
import com.xseven.understanding.UnderstandingContext;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Has the whole built-in understanding hear the project's own utterances, each as the first message to a business of its
 * category, in the flow where it would be said; an answer is heard after a proposal. Nothing is taught.
 */
public final class OwnEvaluation {

    /** A Monday. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, Houses.ZONE);

    private static final int WARMING = 400;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> LANGUAGES = List.of("en", "es");

    private final BuiltInUnderstanding understanding = new BuiltInUnderstanding();
    private final PrintStream progress;

    /**
     * @param progress hears how far it is
     */
    public OwnEvaluation(PrintStream progress) {
        this.progress = progress;
    }

    /** Measures one part. */
    public Findings run(Part part) {
        List<Utterance> utterances = OwnSet.all().stream()
                .filter(utterance -> utterance.part() == part)
                .toList();
        hear("warming up", others(part));
        List<Heard> heard = hear("measuring", utterances);
        List<Figure> figures = new ArrayList<>();
        for (String language : LANGUAGES) {
            List<Heard> said = those(heard, one -> one.utterance().language().equals(language));
            figures.addAll(new OwnFigures(language, said).all());
        }
        double[] millis = heard.stream().mapToDouble(Heard::millis).sorted().toArray();
        figures.add(Figure.millis("medianMillis", "processor time of a message, p50", millis[millis.length / 2]));
        figures.add(
                Figure.millis("p95Millis", "processor time of a message, p95", millis[(int) (0.95 * millis.length)]));
        String name = part.name().toLowerCase(Locale.ROOT);
        return new Findings(
                "Intents, built-in engine: the own set, part \"%s\", %,d utterances".formatted(name, heard.size()),
                "./xseven eval intents --own " + part,
                figures,
                mistakes(heard));
    }

    /** Others than those that are measured, so that times are those of a process that has run for a while. */
    private static List<Utterance> others(Part measured) {
        return OwnSet.all().stream()
                .filter(utterance -> utterance.part() != measured)
                .limit(WARMING)
                .toList();
    }

    static List<Heard> those(List<Heard> heard, Predicate<Heard> wanted) {
        return heard.stream().filter(wanted).toList();
    }

    private List<Heard> hear(String what, List<Utterance> utterances) {
        Progress bar = new Progress(progress, what);
        List<Heard> heard = new ArrayList<>();
        for (Utterance utterance : utterances) {
            UnderstandingContext context = new UnderstandingContext(
                    Houses.of(utterance.category()),
                    NOW,
                    utterance.isAnswer() ? proposed() : DialogueState.empty(),
                    "en",
                    utterance.flow());
            long start = THREADS.getCurrentThreadCpuTime();
            Understood understood = understanding.understand(List.of(utterance.text()), context);
            heard.add(Heard.of(utterance, understood, (THREADS.getCurrentThreadCpuTime() - start) / 1e6));
            bar.done(heard.size(), utterances.size());
        }
        return heard;
    }

    private static DialogueState proposed() {
        TreeMap<SlotName, String> slots =
                new TreeMap<>(Map.of(SlotName.PARTY_SIZE, "4", SlotName.DATE, "2026-11-26", SlotName.TIME, "19:00"));
        BookingRequest request = new BookingRequest(
                "the-house",
                LocalDate.of(2026, 11, 26),
                LocalTime.of(19, 0),
                4,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ann Lee"),
                Optional.of("+12015550999"),
                Optional.empty());
        return DialogueState.empty()
                .withTasks(List.of(new TaskFrame(Intent.BOOK, slots, Optional.empty())))
                .withPending(Optional.of(new PendingAction.Book(request, "a table")));
    }

    private static List<String> mistakes(List<Heard> heard) {
        return heard.stream()
                .filter(one -> !one.isRight() || (!one.utterance().isOfOneIntent() && !one.hasExactly()))
                .map(one -> "%s %s: %s, not %s (%s, %.2f)"
                        .formatted(
                                one.utterance().language(),
                                one.utterance().text(),
                                one.utterance().intents(),
                                one.all(),
                                one.language(),
                                one.confidence()))
                .toList();
    }
}
