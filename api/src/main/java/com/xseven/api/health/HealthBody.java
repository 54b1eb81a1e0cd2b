package com.xseven.api.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.store.models.ModelHealthBook;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How the system is. Each part is {@code UP} or {@code DOWN}; the last of them says what thinks: the
 * language models that answer, by name or, for whoever is told no names, as {@code 2 of 3}; or {@code built-in}.
 *
 * @param channels what became of the latest sending by each channel, by its name; where nothing was sent there is none. A
 *     channel that fails makes nothing else wait, so that it does not count for the status
 * @param models how workers find each language model that is set up; where none answers, what is built in does, so that they
 *     do not count for the status either; absent for whoever is told no names
 */
record HealthBody(
        Status status,
        Parts parts,
        SortedMap<String, Channel> channels,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<SortedMap<String, ModelHealthBook.Health>> models) {

    /** What answers where no language model does. */
    static final String BUILT_IN = "built-in";

    /** Whether it says which models of whom are set up. */
    boolean namesModels() {
        return models.filter(known -> !known.isEmpty()).isPresent();
    }

    /** The same for whoever need not know whose models these are. */
    HealthBody withoutNames() {
        return new HealthBody(
                status, parts.thinking(models.map(HealthBody::counted).orElse(BUILT_IN)), channels, Optional.empty());
    }

    private static String counted(SortedMap<String, ModelHealthBook.Health> models) {
        long answering = models.values().stream()
                .filter(health -> health != ModelHealthBook.Health.DOWN)
                .count();
        return answering == 0 ? BUILT_IN : answering + " of " + models.size();
    }

    /** {@code DOWN} when the latest sending failed, which is tried again. */
    record Channel(Part state, Instant at) {}

    /** {@code DEGRADED}: messages are accepted, which takes Temporal and PostgreSQL, but something else is away. */
    enum Status {
        UP,
        DEGRADED,
        DOWN
    }

    /** A part's state. */
    enum Part {
        UP,
        DOWN;

        static Part of(boolean answers) {
            return answers ? UP : DOWN;
        }
    }

    /** Every part of the system. */
    record Parts(Part temporal, Part postgres, Part redis, Part kafka, Part worker, String model) {

        private Parts thinking(String thinks) {
            return new Parts(temporal, postgres, redis, kafka, worker, thinks);
        }

        Status together() {
            if (temporal == Part.DOWN || postgres == Part.DOWN) {
                return Status.DOWN;
            }
            boolean all = redis == Part.UP && kafka == Part.UP && worker == Part.UP;
            return all ? Status.UP : Status.DEGRADED;
        }
    }
}
