package com.xseven.local.layout;

import java.util.List;

/**
 * The ports of one system, all on the loopback address.
 *
 * @param apiMetrics on which the API shows its metrics, apart from the port that may be open to the world
 */
public record Ports(
        int temporal,
        int temporalUi,
        int postgres,
        int redis,
        int kafka,
        int api,
        int worker,
        int kafkaController,
        int apiMetrics) {

    /** How many ports in a row a system with its own base takes. */
    public static final int COUNT = 9;

    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_535;

    /** A port and what listens on it. */
    public record Listener(int port, String purpose) {}

    /** The ports of a system that has the machine to itself. */
    public static Ports usual() {
        return new Ports(7233, 8233, 15432, 16379, 19092, 8080, 8081, 19093, 8082);
    }

    /**
     * Nine ports in a row, so that several systems run side by side.
     *
     * @param base the first of them, 1024 to 65527
     * @throws LaunchException if the base is outside that range
     */
    public static Ports from(int base) {
        if (base < LOWEST || base > HIGHEST - COUNT + 1) {
            throw new LaunchException("--port-base must be between " + LOWEST + " and " + (HIGHEST - COUNT + 1)
                    + ", but it is " + base + ".");
        }
        return new Ports(base, base + 1, base + 2, base + 3, base + 4, base + 5, base + 6, base + 7, base + 8);
    }

    /** The port on which a service is used by others. */
    public int of(ServiceName service) {
        return switch (service) {
            case TEMPORAL -> temporal;
            case POSTGRES -> postgres;
            case REDIS -> redis;
            case KAFKA -> kafka;
            case WORKER -> worker;
            case API -> api;
        };
    }

    /** Every port that must be free before a service starts. */
    public List<Listener> listeners(ServiceName service) {
        Listener own = new Listener(of(service), service.label());
        return switch (service) {
            case TEMPORAL -> List.of(own, new Listener(temporalUi, "temporal's web page"));
            case KAFKA -> List.of(own, new Listener(kafkaController, "kafka's controller"));
            case API -> List.of(own, new Listener(apiMetrics, "api's metrics"));
            case POSTGRES, REDIS, WORKER -> List.of(own);
        };
    }
}
