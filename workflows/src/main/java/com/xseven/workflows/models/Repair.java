package com.xseven.workflows.models;

import java.util.List;

/**
 * An answer that was not sent, to be written anew.
 *
 * @param faults what is wrong with it
 */
public record Repair(String text, List<String> faults) {

    public Repair {
        faults = List.copyOf(faults);
    }
}
