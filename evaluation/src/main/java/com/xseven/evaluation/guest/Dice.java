package com.xseven.evaluation.guest;

import java.util.List;
import java.util.Random;

/** Chance that repeats itself for the same seed. */
public final class Dice {

    private final Random random;
    private final int repeat;

    /**
     * @param repeat the how manieth time it is, from 0; each has another one of several beginnings
     */
    public Dice(long seed, int repeat) {
        this.random = new Random(seed * 31 + repeat);
        this.repeat = repeat;
    }

    /** One of them, another one at each repeat as long as there are so many. */
    public <T> T turnAbout(List<T> ways) {
        return ways.get(repeat % ways.size());
    }

    /** One of them. */
    public <T> T one(List<T> ways) {
        return ways.get(random.nextInt(ways.size()));
    }

    /** True that often. */
    public boolean happens(double probability) {
        return random.nextDouble() < probability;
    }
}
