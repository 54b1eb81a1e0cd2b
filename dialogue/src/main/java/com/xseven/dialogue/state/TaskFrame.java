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

    public TaskFrame with(SlotName slot, String value) {
        SortedMap<SlotName, String> changed = new TreeMap<>(slots);
        changed.put(slot, value);
        return new TaskFrame(task, changed, asked);
    }

    public TaskFrame without(SlotName slot) {
        SortedMap<SlotName, String> changed = new TreeMap<>(slots);
        changed.remove(slot);
        return new TaskFrame(task, changed, asked);
    }

    public TaskFrame asking(Optional<SlotName> slot) {
        return new TaskFrame(task, slots, slot);
    }
}
