package com.xseven.dialogue.command;

/**
 * Where a command comes from.
 *
 * @param from index of the first character in the message that says it
 * @param to index after the last one; equal to {@code from} when nothing in the text says it by itself
 * @param confidence between 0 and 1
 * @param producer what understood it, such as {@code grammar}, {@code embeddings} or a model's name
 */
public record Evidence(int from, int to, double confidence, String producer) {

    public Evidence {
        if (from < 0 || to < from || confidence < 0 || confidence > 1) {
            throw new IllegalArgumentException("Expected a span and a confidence between 0 and 1, but found [" + from
                    + ", " + to + ") with " + confidence);
        }
    }
}
