package com.xseven.workflows.whatif;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;

/** What came of a wish to take a conversation again. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "whatIf")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WhatIfReport.Rerun.class, name = "rerun"),
    @JsonSubTypes.Type(value = WhatIfReport.Refused.class, name = "refused"),
    @JsonSubTypes.Type(value = WhatIfReport.NotThere.class, name = "not-there")
})
public sealed interface WhatIfReport {

    /**
     * Turn beside turn.
     *
     * @param turns those in which the customer spoke, in order
     * @param complete whether these are all of them; longer conversations are taken as far as {@code MOST_TURNS}
     */
    record Rerun(List<RerunTurn> turns, boolean complete) implements WhatIfReport {

        public Rerun {
            turns = List.copyOf(turns);
        }
    }

    /** The document of the version is not sound enough to be evaluated, so nothing was tried. */
    record Refused(List<String> faults) implements WhatIfReport {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The journal knows no such conversation. */
    record NotThere() implements WhatIfReport {}

    /** More turns are never taken again, so that an answer stays small enough for a history. */
    int MOST_TURNS = 100;
}
