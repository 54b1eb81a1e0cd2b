package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.ModelNote;
import com.xseven.workflows.models.Bounds;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What models took in a turn so far. */
final class Spending {

    /** In less time no model says anything of use. */
    private static final Duration SHORTEST = Duration.ofMillis(300);

    /** Fewer are no answer. */
    private static final int FEWEST_TOKENS = 32;

    private final Instant began;
    private final List<ModelNote> notes = new ArrayList<>();

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

    /** The number of the next call. */
    int nextCall() {
        return notes.size() + 1;
    }

    boolean allows(Bounds bounds) {
        return notes.size() < bounds.calls()
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
