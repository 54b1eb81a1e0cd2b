package com.xseven.tools;

/** Why nothing could be looked up, for whoever asked. */
record Refusal(String error) {

    static Refusal noBusiness() {
        return new Refusal("This is no conversation with one business. Search for businesses instead.");
    }
}
