package com.xseven.workflows.update;

import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who wants an update undone, in the order in which they said so, and what became of it. */
final class UndoWishes {

    private final List<Wish> waiting = new ArrayList<>();

    private static final class Wish {

        private final UndoRequest request;
        private Optional<UndoOutcome> outcome = Optional.empty();

        Wish(UndoRequest request) {
            this.request = request;
        }
    }

    boolean any() {
        return !waiting.isEmpty();
    }

    UndoRequest next() {
        return waiting.getFirst().request;
    }

    void settle(UndoOutcome outcome) {
        waiting.removeFirst().outcome = Optional.of(outcome);
    }

    UndoOutcome outcomeOf(UndoRequest request) {
        Wish wish = new Wish(request);
        waiting.add(wish);
        Workflow.await(() -> wish.outcome.isPresent());
        return wish.outcome.orElseThrow();
    }
}
