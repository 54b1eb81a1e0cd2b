package com.xseven.activities.whatif;

import com.xseven.activities.burst.DmnBursts;
import com.xseven.rules.burst.BurstPolicy;
import com.xseven.store.journal.RecordedTurn;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.burst.Waiting;
import com.xseven.workflows.conversation.Patience;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.whatif.RerunTurn.Deed;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a conversation again as a version of {@code burst-policy} takes its messages in. Each comes when it came then; a turn waits
 * for a worker, and lasts, as long as the one did that answered its first message then. Not for several threads.
 */
final class Regrouping implements Retake.Manner {

    private static final Logger LOG = LoggerFactory.getLogger(Regrouping.class);

    private final Opening opening;
    private final DmnBursts bursts;
    private final SortedMap<Integer, Answers> answers = new TreeMap<>();
    private List<Arrival> waiting = List.of();
    private int passed;
    private boolean learned;

    Regrouping(Opening opening, DmnBursts bursts) {
        this.opening = opening;
        this.bursts = bursts;
    }

    /** A message with the place of the recorded turn that answered it, from 0. */
    private record Arrival(int place, CustomerMessage message) {

        Instant at() {
            return message.at();
        }
    }

    /** What answers the last message of a recorded turn, and others with it. */
    private record Answers(List<TurnRecord> records, Optional<Deed> deed) {

        Answers and(TurnRecord record, Optional<Deed> later) {
            return new Answers(
                    Stream.concat(records.stream(), Stream.of(record)).toList(), later.or(() -> deed));
        }
    }

    /** What is let in, once the customer was quiet for long enough. */
    private record LetIn(Instant at, List<Arrival> arrivals, Optional<Intake> intake) {}

    @Override
    public void play(Retake retake) {
        waiting = arrivals(retake.recorded());
        Instant free = opening.at();
        while (!waiting.isEmpty()) {
            passSilent(retake, waiting.getFirst().place());
            LetIn in = letIn(
                    retake,
                    later(free, ready(retake.recorded().get(waiting.getFirst().place()))));
            free = take(retake, in);
        }
        passSilent(retake, retake.recorded().size());
        compare(retake);
    }

    /** When the rules were asked about that turn, as far as can be told: it began then, unless they wanted quiet first. */
    private static Instant ready(RecordedTurn turn) {
        boolean waited = turn.explanation().decisions().stream()
                .filter(decision -> decision.table().equals(BurstPolicy.CONTRACT.table()))
                .map(decision -> decision.outputs().getOrDefault("pauseMillis", "0"))
                .anyMatch(pause -> !pause.equals("0"));
        return waited ? turn.messages().getFirst().at() : turn.at();
    }

    private static List<Arrival> arrivals(List<RecordedTurn> recorded) {
        return IntStream.range(0, recorded.size())
                .boxed()
                .flatMap(place -> recorded.get(place).messages().stream().map(message -> new Arrival(place, message)))
                .sorted(Comparator.comparing(Arrival::at))
                .toList();
    }

    private void passSilent(Retake retake, int before) {
        for (; passed < before; passed++) {
            if (retake.recorded().get(passed).messages().isEmpty()) {
                retake.goTo(passed);
                retake.pass(passed);
            }
        }
    }

    /** As the workflow does it: the rules are asked again whenever another message comes while there is to be quiet. */
    private LetIn letIn(Retake retake, Instant since) {
        Instant now = since;
        while (true) {
            List<Arrival> here = arrivedBy(now);
            Optional<Intake> intake = asked(retake, here.size());
            Instant heard = here.getLast().at();
            Duration left = left(intake, heard, since, now);
            Instant quiet = left.isPositive() ? now.plus(left) : now;
            Optional<Instant> next = waiting.stream()
                    .skip(here.size())
                    .map(Arrival::at)
                    .findFirst()
                    .filter(at -> !at.isAfter(quiet));
            if (next.isEmpty()) {
                boolean oneByOne = intake.filter(Intake::oneByOne).isPresent();
                return new LetIn(quiet, here.subList(0, oneByOne ? 1 : here.size()), intake);
            }
            now = next.get();
        }
    }

    private static Duration left(Optional<Intake> intake, Instant heard, Instant since, Instant now) {
        return intake.map(rule -> Patience.left(rule.pause(), heard, since, now))
                .orElse(Duration.ZERO);
    }

    private List<Arrival> arrivedBy(Instant now) {
        return waiting.stream().takeWhile(arrival -> !arrival.at().isAfter(now)).toList();
    }

    /** Where the rules cannot say, everything is answered at once. */
    private Optional<Intake> asked(Retake retake, int messages) {
        boolean alone = !learned || bursts.aloneMayPause(opening.channel(), Optional.of(opening.id()));
        if (messages < 2 && !alone) {
            return Optional.empty();
        }
        try {
            return Optional.of(bursts.decide(new Waiting(
                    opening.channel(), retake.rehearsal().standing().stage(), messages, Optional.of(opening.id()))));
        } catch (IllegalStateException undecided) {
            LOG.info("A tried version does not say how messages that wait are answered: {}", undecided.getMessage());
            return Optional.empty();
        }
    }

    private Instant take(Retake retake, LetIn in) {
        int place = in.arrivals().getLast().place();
        retake.goTo(place);
        Instant end = retake.ended(in.arrivals().getFirst().place(), in.at());
        TurnRecord record = retake.rehearsal()
                .take(in.arrivals().stream().map(Arrival::message).toList(), in.at(), end, in.intake());
        answers.merge(
                place,
                new Answers(List.of(record), retake.world().lastDeed()),
                (before, now) -> before.and(record, now.deed()));
        waiting = new ArrayList<>(waiting.subList(in.arrivals().size(), waiting.size()));
        learned = true;
        return end;
    }

    private void compare(Retake retake) {
        for (int place = 0; place < retake.recorded().size(); place++) {
            RecordedTurn turn = retake.recorded().get(place);
            if (!turn.messages().isEmpty()) {
                @Nullable Answers own = answers.get(place);
                if (own != null) {
                    retake.sides().add(turn, own.records(), own.deed());
                } else {
                    retake.sides().addUnanswered(turn, standingAfter(place));
                }
            }
        }
    }

    /** Where the turn that answers it with others leaves the conversation. */
    private Standing standingAfter(int place) {
        Answers next = answers.tailMap(place).values().stream()
                .findFirst()
                .orElseGet(() -> List.copyOf(answers.values()).getLast());
        return next.records().getFirst().standing();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
