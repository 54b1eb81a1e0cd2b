package com.xseven.evaluation.simulation;

/** What one side said. */
public record Line(Speaker speaker, String text) {

    /** Who speaks. */
    public enum Speaker {
        CUSTOMER,
        SYSTEM
    }
}
