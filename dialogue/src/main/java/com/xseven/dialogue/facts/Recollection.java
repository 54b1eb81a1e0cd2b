package com.xseven.dialogue.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a business remembers of a customer.
 *
 * @param dealings the newest first
 */
public record Recollection(List<Dealing> dealings) {

    public static final Recollection NOTHING = new Recollection(List.of());

    public Recollection {
        dealings = List.copyOf(dealings);
    }

    public boolean isEmpty() {
        return dealings.isEmpty();
    }

    /** Those that were, the latest first, and then those that are still to come, the nearest first. */
    public Stream<Dealing.Visit> visits() {
        return Stream.concat(
                all(Dealing.Visit.class).filter(visit -> !visit.ahead()),
                all(Dealing.Visit.class).filter(Dealing.Visit::ahead).sorted(Comparator.comparing(Dealing.Visit::at)));
    }

    /** The order that was made last. */
    public Optional<Dealing.Order> lastOrder() {
        return all(Dealing.Order.class).findFirst();
    }

    public <T extends Dealing> Stream<T> all(Class<T> kind) {
        return dealings.stream().filter(kind::isInstance).map(kind::cast);
    }
}
