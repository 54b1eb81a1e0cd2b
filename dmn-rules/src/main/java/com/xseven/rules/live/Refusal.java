package com.xseven.rules.live;

import com.xseven.rules.Fault;
import java.util.List;

/** A version in force that cannot be used, so that another goes on deciding in its place. */
public record Refusal(String table, int number, List<Fault> faults) {

    public Refusal {
        faults = List.copyOf(faults);
    }
}
