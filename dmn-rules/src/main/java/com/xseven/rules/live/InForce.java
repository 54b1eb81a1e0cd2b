package com.xseven.rules.live;

import java.util.Optional;

/**
 * By which versions of a table it is decided.
 *
 * @param published the number of the published version
 * @param canary the version that decides for a share of conversations in its place
 */
public record InForce(int published, Optional<Canary> canary) {

    /** {@code share} is in per cent. */
    public record Canary(int number, int share) {}

    /** The published version for everybody. */
    public static InForce published(int number) {
        return new InForce(number, Optional.empty());
    }
}
