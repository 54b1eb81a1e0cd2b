package com.xseven.dialogue.state;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param timesAsked how often in a row it was asked for without anything else happening; 0 where nothing is asked for
 */
public record TaskFrame(
        Intent task,
        SortedMap<SlotName, String> slots,
        Optional<SlotName> asked,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int timesAsked) {

    @JsonCreator
    public TaskFrame {
        slots = Collections.unmodifiableSortedMap(new TreeMap<>(slots));
    }

    /** A task whose detail was asked for once, if at all. */
    public TaskFrame(Intent task, SortedMap<SlotName, String> slots, Optional<SlotName> asked) {
        this(task, slots, asked, asked.isPresent() ? 1 : 0);
    }

    public TaskFrame with(SlotName slot, String value) {
        SortedMap<SlotName, String> changed = new TreeMap<>(slots);
        changed.put(slot, value);
        return new TaskFrame(task, changed, asked, timesAsked);
    }

    public TaskFrame without(SlotName slot) {
        SortedMap<SlotName, String> changed = new TreeMap<>(slots);
        changed.remove(slot);
        return new TaskFrame(task, changed, asked, timesAsked);
    }

    /** The task, asking for that slot for the given time in a row. */
    public TaskFrame asking(SlotName slot, int times) {
        return new TaskFrame(task, slots, Optional.of(slot), times);
    }

    /** The task, asking for nothing. */
    public TaskFrame askingNothing() {
        return new TaskFrame(task, slots, Optional.empty(), 0);
    }
}
