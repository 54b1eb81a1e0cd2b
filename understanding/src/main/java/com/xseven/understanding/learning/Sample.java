package com.xseven.understanding.learning;

import java.util.Optional;

/** A sentence's vector and what it means. */
public final class Sample {

    private final float[] vector;
    private final Optional<String> label;

    /**
     * Keeps the vector itself, which nobody may change any more.
     *
     * @param vector of the encoder, of length 1
     * @param label empty for a sentence that means none of the labels
     */
    public Sample(float[] vector, Optional<String> label) {
        this.vector = vector;
        this.label = label;
    }

    /** Not to be changed. */
    public float[] vector() {
        return vector;
    }

    public Optional<String> label() {
        return label;
    }
}
