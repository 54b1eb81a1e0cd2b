package com.xseven.models.settings;

/** A key. Its text leaves only where somebody asks for it by name. */
public final class Secret {

    private final String text;

    public Secret(String text) {
        this.text = text;
    }

    /** The key itself, for the header of a request and nothing else. */
    public String reveal() {
        return text;
    }

    /** Says that there is one. */
    @Override
    public String toString() {
        return "(secret)";
    }
}
