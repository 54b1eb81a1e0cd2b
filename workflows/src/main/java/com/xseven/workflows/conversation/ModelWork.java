package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.ModelNote;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What models did in a turn.
 *
 * @param notes every time that they were asked, in order
 * @param away whether one should have helped and could not be reached in time
 * @param thought the last one of whom the turn took something
 */
record ModelWork(List<ModelNote> notes, boolean away, Optional<ModelNote> thought) {

    static final ModelWork NONE = new ModelWork(List.of(), false, Optional.empty());

    private static final String BUILT_IN = "built-in";
    private static final String NO_PROMPT = "none";
    private static final int MICRO_DIGITS = 6;

    ModelWork {
        notes = List.copyOf(notes);
    }

    /** What thought: a model or what is built in. */
    String model() {
        return thought.flatMap(ModelNote::model).orElse(BUILT_IN);
    }

    String prompt() {
        return thought.map(ModelNote::prompt).orElse(NO_PROMPT);
    }

    int tokens() {
        return notes.stream().mapToInt(ModelNote::tokens).sum();
    }

    /** In US dollars. */
    String cost() {
        long micros = notes.stream().mapToLong(ModelNote::costMicros).sum();
        return micros == 0
                ? "0"
                : BigDecimal.valueOf(micros, MICRO_DIGITS).stripTrailingZeros().toPlainString();
    }
}
