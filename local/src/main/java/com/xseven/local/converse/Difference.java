package com.xseven.local.converse;

/** Something that was not as expected. */
public record Difference(String what, String expected, String actual) {
    @Override
    public String toString() {
        return what + ": expected " + expected + ", but was " + actual;
    }
}
