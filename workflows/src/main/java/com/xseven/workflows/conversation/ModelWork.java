package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.ModelNote;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.workflows.models.Company;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What models did in a turn.
 *
 * @param notes every time that they were asked, in order
 * @param away whether one should have helped and could not be reached in time
 * @param thought the last one of whom the turn took something
 * @param heard colleagues who were asked, in order
 * @param heeded those of them whose advice lay before whoever answered
 * @param handOver by which a colleague answered in place of the agent that was chosen
 */
record ModelWork(
        List<ModelNote> notes,
        boolean away,
        Optional<ModelNote> thought,
        List<Staffing.Heard> heard,
        List<Agent> heeded,
        Optional<HandOver> handOver) {

    static final ModelWork NONE =
            new ModelWork(List.of(), false, Optional.empty(), List.of(), List.of(), Optional.empty());

    private static final String BUILT_IN = "built-in";
    private static final String NO_PROMPT = "none";
    private static final int MICRO_DIGITS = 6;

    ModelWork {
        notes = List.copyOf(notes);
        heard = List.copyOf(heard);
        heeded = List.copyOf(heeded);
    }

    /** Advice, and a hand-over, of which nothing was said to the customer, came to nothing. */
    static ModelWork of(List<ModelNote> notes, Advised advised, Circle circle) {
        Optional<Agent> speaker = advised.speaker();
        List<Agent> heeded = speaker.isPresent() ? advisers(circle) : List.of();
        Optional<HandOver> handOver = circle.handedOver().filter(over -> speaker.equals(Optional.of(over.to())));
        return new ModelWork(notes, advised.away(), advised.thought(), circle.heard(), heeded, handOver);
    }

    private static List<Agent> advisers(Circle circle) {
        return circle.company().advice().stream().map(Company.Advice::agent).toList();
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
