package com.xseven.dialogue.state;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A task under way.
 *
 * @param asked the slot that the last answer asked for
 */
public record TaskFrame(Intent task, SortedMap<SlotName, String> slots, Optional<SlotName> asked) {

    public TaskFrame {
        slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
    }
}
