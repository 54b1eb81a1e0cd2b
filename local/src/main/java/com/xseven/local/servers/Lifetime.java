package com.xseven.local.servers;

import java.util.List;

/** How long a system is meant to run, which decides what its start takes time for. */
public enum Lifetime {
    /**
     * For days: at the end of a first run it writes what makes the next start faster, which takes some twenty seconds, and what runs
     * often is compiled for speed.
     */
    LONG,

    /**
     * For a test: it takes what earlier runs left and writes nothing. Compiling for speed would take half of the time of a start, and
     * more than all that runs afterwards gains by it.
     */
    SHORT;

    /** What the JVM is told. */
    List<String> flags() {
        return switch (this) {
            case LONG -> List.of();
            case SHORT -> List.of("-XX:TieredStopAtLevel=1");
        };
    }
}
