package com.xseven.local.layout;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The services of a system, in the order in which they start. */
public enum ServiceName {
    TEMPORAL,
    POSTGRES,
    REDIS,
    KAFKA,
    WORKER,
    API;

    /** Everything, servers and applications. */
    public static Set<ServiceName> all() {
        return EnumSet.allOf(ServiceName.class);
    }

    /** What the applications stand on: everything but {@link #WORKER} and {@link #API}. */
    public static Set<ServiceName> servers() {
        return EnumSet.of(TEMPORAL, POSTGRES, REDIS, KAFKA);
    }

    /** The name that people and programs use: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The services that must be healthy before this one can start. */
    public Set<ServiceName> needs() {
        return switch (this) {
            case TEMPORAL, POSTGRES, REDIS, KAFKA -> EnumSet.noneOf(ServiceName.class);
            case WORKER, API -> servers();
        };
    }

    /**
     * Finds a service by its label.
     *
     * @throws LaunchException if there is none of that name
     */
    public static ServiceName of(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new LaunchException("There is no service '" + label + "'; the services are "
                        + Arrays.stream(values()).map(ServiceName::label).collect(Collectors.joining(", ")) + "."));
    }
}
