package com.xseven.dialogue.task;

import com.xseven.dialogue.vocabulary.SlotName;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Why something cannot be done as the customer said it.
 *
 * @param ask the detail that would have to be another
 * @param words the reason, and what can be had instead
 * @param alternatives starts to choose from, as the words name them
 * @param also what else the customer may say
 */
public record Objection(SlotName ask, String words, List<LocalDateTime> alternatives, List<String> also) {

    public Objection {
        alternatives = List.copyOf(alternatives);
        also = List.copyOf(also);
    }

    /** Where another value is all that helps. */
    public Objection(SlotName ask, String words, List<LocalDateTime> alternatives) {
        this(ask, words, alternatives, List.of());
    }
}
