package com.xseven.models;

/** Hears an answer as it is made. Called by one thread at a time. */
public interface TokenListener {

    /** For whoever waits for the whole. */
    TokenListener NOBODY = new TokenListener() {
        @Override
        public void token(String text) {}

        @Override
        public void startOver() {}
    };

    /** The next piece of the answer's text; pieces of tool calls are not told. */
    void token(String text);

    /**
     * What was told so far does not count: another attempt, or another model, begins from nothing; or the models end
     * without an answer, or with the wish to use tools.
     */
    void startOver();
}
