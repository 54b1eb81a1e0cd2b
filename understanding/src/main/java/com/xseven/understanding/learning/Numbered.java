package com.xseven.understanding.learning;

/** A vector and the number of its class; {@link #NONE} for none of them. */
final class Numbered {

    static final int NONE = -1;

    private final float[] vector;
    private final int number;

    Numbered(float[] vector, int number) {
        this.vector = vector;
        this.number = number;
    }

    float[] vector() {
        return vector;
    }

    int number() {
        return number;
    }
}
