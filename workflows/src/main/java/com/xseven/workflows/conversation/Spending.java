package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.models.Bounds;
import com.xseven.workflows.models.ModelName;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What models took in a turn so far. */
final class Spending {

    /** In less time no model says anything of use. */
    private static final Duration SHORTEST = Duration.ofMillis(300);

    /** Fewer are no answer. */
    private static final int FEWEST_TOKENS = 32;

    private final Instant began;
    private final List<ModelNote> notes = new ArrayList<>();
    private final Set<String> crowded = new TreeSet<>();
    private int unbegun;

    /** @param began when the turn did */
    Spending(Instant began) {
        this.began = began;
    }

    void add(ModelNote note) {
        notes.add(note);
    }

    List<ModelNote> notes() {
        return List.copyOf(notes);
    }

    /** A call waited for too long in the queue of that provider and is to be made anew: its number is not used again. */
    void waitedInVain(ModelName first) {
        unbegun++;
        crowded.add(first.provider());
    }

    /** The same models, those of providers that keep nobody waiting in this turn first. */
    List<ModelName> order(List<ModelName> wished) {
        return wished.stream()
                .sorted(Comparator.comparing(model -> crowded.contains(model.provider())))
                .toList();
    }

    /** The number of the next call. */
    int nextCall() {
        return notes.size() + unbegun + 1;
    }

    int callsLeft(Bounds bounds) {
        return bounds.calls() - notes.size();
    }

    boolean allows(Bounds bounds) {
        return callsLeft(bounds) > 0
                && timeLeft(bounds).compareTo(SHORTEST) > 0
                && tokensLeft(bounds) >= FEWEST_TOKENS
                && notes.stream().mapToLong(ModelNote::costMicros).sum() <= bounds.costMicros();
    }

    Duration timeLeft(Bounds bounds) {
        return bounds.time().minus(Duration.between(began, Instant.ofEpochMilli(Workflow.currentTimeMillis())));
    }

    int tokensLeft(Bounds bounds) {
        return bounds.tokens() - notes.stream().mapToInt(ModelNote::tokens).sum();
    }
}
