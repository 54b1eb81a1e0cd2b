package com.xseven.local.servers;

/** What a service answered when it was asked how it is. */
public sealed interface Health {
    /** It does its work. */
    record Healthy() implements Health {}

    /** It does not, or not yet, and why. */
    record Unwell(String reason) implements Health {}

    static Health healthy() {
        return new Healthy();
    }

    static Health unwell(String reason) {
        return new Unwell(reason);
    }

    default boolean isHealthy() {
        return this instanceof Healthy;
    }
}
