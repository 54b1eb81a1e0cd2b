package com.xseven.workflows.conversation;

import com.xseven.dialogue.vocabulary.Stage;
import java.util.List;
import java.util.stream.Stream;

/** The stages that a turn goes through, from the one where the conversation waited. */
record Path(Stage start, List<Stage> passed) {

    Path {
        passed = List.copyOf(passed);
    }

    static Path from(Stage start) {
        return new Path(start, List.of());
    }

    Stage current() {
        return passed.isEmpty() ? start : passed.getLast();
    }

    /** Takes a step that must be possible here. */
    Path then(Step step) {
        Stage next = Stages.after(current(), step)
                .orElseThrow(() -> new IllegalStateException(
                        "Expected a step that is possible at " + current() + ", but was " + step));
        return new Path(start, Stream.concat(passed.stream(), Stream.of(next)).toList());
    }
}
