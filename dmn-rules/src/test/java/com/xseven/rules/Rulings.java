package com.xseven.rules;

import com.xseven.rules.Ruling.Ruled;
import com.xseven.rules.Ruling.Undecided;

/** Short ways to what tables rule. */
public final class Rulings {

    private Rulings() {}

    public static <T> T ruled(Ruling<T> ruling) {
        return switch (ruling) {
            case Ruled<T> ruled -> ruled.answer();
            case Undecided<T> undecided -> throw new AssertionError("Expected an answer, but: " + undecided.reason());
        };
    }
}
