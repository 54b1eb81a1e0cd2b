package com.xseven.local.layout;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** How programs reach the services of one system, in the words of their configuration. */
public record Addresses(Ports ports, DataFolder folder) {
    public static final String HOST = "127.0.0.1";
    public static final String METRICS_PATH = "/actuator/prometheus";
    public static final String POSTGRES_DATABASE = "xseven";
    public static final String POSTGRES_USER = "xseven";

    public String temporalTarget() {
        return HOST + ":" + ports.temporal();
    }

    public String temporalUi() {
        return "http://" + HOST + ":" + ports.temporalUi();
    }

    public String postgresUrl() {
        return "jdbc:postgresql://" + HOST + ":" + ports.postgres() + "/" + POSTGRES_DATABASE;
    }

    public String postgresPassword() {
        return folder.secret("postgres-password");
    }

    public String redisPassword() {
        return folder.secret("redis-password");
    }

    /** With the password in it. */
    public String redisUrl() {
        return "redis://:" + redisPassword() + "@" + HOST + ":" + ports.redis();
    }

    public String kafkaBootstrap() {
        return HOST + ":" + ports.kafka();
    }

    public String workerUrl() {
        return "http://" + HOST + ":" + ports.worker();
    }

    /** Where the worker shows its metrics to Prometheus. */
    public String workerMetricsUrl() {
        return workerUrl() + METRICS_PATH;
    }

    /** Where the API shows its metrics to Prometheus: not on the port on which it serves the world. */
    public String apiMetricsUrl() {
        return "http://" + HOST + ":" + ports.apiMetrics() + METRICS_PATH;
    }

    public String apiUrl() {
        return "http://" + HOST + ":" + ports.api();
    }

    /** The password of every demo login of this system. */
    public String demoPassword() {
        return folder.secret("demo-password");
    }

    /** The key with which the API signs its tokens; the API makes it when it is missing. */
    public Path issuerKey() {
        return folder.secretFile("issuer-key");
    }

    /** What a person sees of a service: its address, without any password. */
    public String display(ServiceName service) {
        return switch (service) {
            case TEMPORAL -> temporalUi();
            case POSTGRES -> "postgresql://" + HOST + ":" + ports.postgres() + "/" + POSTGRES_DATABASE;
            case REDIS -> "redis://" + HOST + ":" + ports.redis();
            case KAFKA -> kafkaBootstrap();
            case WORKER -> workerUrl();
            case API -> apiUrl();
        };
    }

    /** The environment that both applications understand; {@code docker-compose.yml} sets the same names. */
    public Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("XSEVEN_TEMPORAL_TARGET", temporalTarget());
        environment.put("XSEVEN_TEMPORAL_UI", temporalUi());
        environment.put("XSEVEN_POSTGRES_URL", postgresUrl());
        environment.put("XSEVEN_POSTGRES_USER", POSTGRES_USER);
        environment.put("XSEVEN_POSTGRES_PASSWORD", postgresPassword());
        environment.put("XSEVEN_REDIS_URL", redisUrl());
        environment.put("XSEVEN_KAFKA_BOOTSTRAP", kafkaBootstrap());
        environment.put("XSEVEN_DEMO", "true");
        environment.put("XSEVEN_DEMO_PASSWORD", demoPassword());
        environment.put("XSEVEN_WEBHOOK_PRIVATE", "true");
        environment.put("XSEVEN_PUBLIC_URL", apiUrl());
        environment.put("XSEVEN_ISSUER_KEY", issuerKey().toString());
        environment.put("XSEVEN_API_METRICS_ADDRESS", HOST);
        environment.put("XSEVEN_API_METRICS_PORT", String.valueOf(ports.apiMetrics()));
        return environment;
    }
}
