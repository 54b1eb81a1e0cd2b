package com.xseven.workflows.update;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Whether a business is again what it was. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "undo")
@JsonSubTypes({
    @JsonSubTypes.Type(value = UndoOutcome.Undone.class, name = "undone"),
    @JsonSubTypes.Type(value = UndoOutcome.Conflict.class, name = "conflict"),
    @JsonSubTypes.Type(value = UndoOutcome.NotApplied.class, name = "not-applied")
})
public sealed interface UndoOutcome {

    /** All of it is as before; also when it was so already. */
    record Undone() implements UndoOutcome {}

    /** Nothing was put back: somebody changed these since, such as {@code hours of MONDAY}. */
    record Conflict(List<String> changed) implements UndoOutcome {
        public Conflict {
            changed = List.copyOf(changed);
        }
    }

    /** There was nothing to put back. */
    record NotApplied() implements UndoOutcome {}
}
