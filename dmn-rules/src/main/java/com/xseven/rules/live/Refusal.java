package com.xseven.rules.live;

import com.xseven.rules.Fault;
import java.util.List;

/** A published version that cannot be used, so that the one before goes on deciding. */
public record Refusal(String table, int number, List<Fault> faults) {

    public Refusal {
        faults = List.copyOf(faults);
    }
}
