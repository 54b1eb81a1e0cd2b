package com.xseven.api.health;

import com.xseven.store.models.ModelHealthBook;
import java.time.Instant;
import java.util.SortedMap;

/**
 * How the system is. Each part is {@code UP} or {@code DOWN}; the last of them names what thinks: the
 * language models that answer, or {@code built-in}.
 *
 * @param channels what became of the latest sending by each channel, by its name; where nothing was sent there is none. A
 *     channel that fails makes nothing else wait, so that it does not count for the status
 * @param models how workers find each language model that is set up; where none answers, what is built in does, so that they
 *     do not count for the status either
 */
record HealthBody(
        Status status,
        Parts parts,
        SortedMap<String, Channel> channels,
        SortedMap<String, ModelHealthBook.Health> models) {

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

        Status together() {
            if (temporal == Part.DOWN || postgres == Part.DOWN) {
                return Status.DOWN;
            }
            boolean all = redis == Part.UP && kafka == Part.UP && worker == Part.UP;
            return all ? Status.UP : Status.DEGRADED;
        }
    }
}
