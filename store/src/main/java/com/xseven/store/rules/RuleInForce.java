package com.xseven.store.rules;

import java.util.Optional;

/**
 * By which versions of a table it is decided.
 *
 * @param published the number of the published version
 * @param canary the version that decides for a share of conversations in its place
 */
public record RuleInForce(int published, Optional<Canary> canary) {

    /** {@code share} is in per cent. */
    public record Canary(int number, int share) {}
}
