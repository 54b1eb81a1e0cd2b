package com.xseven.workflows.update;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** Whether a business is now as it was wanted. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "apply")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ApplyOutcome.Applied.class, name = "applied"),
    @JsonSubTypes.Type(value = ApplyOutcome.Refused.class, name = "refused")
})
public sealed interface ApplyOutcome {

    /** {@code concerned} customers have appointments that it touches. */
    record Applied(int concerned) implements ApplyOutcome {}

    /** Nothing was changed. The problems name what does not exist, such as {@code offer tiramisu}. */
    record Refused(List<String> problems) implements ApplyOutcome {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
