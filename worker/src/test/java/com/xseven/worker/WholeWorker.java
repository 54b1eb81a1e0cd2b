package com.xseven.worker;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the application as it is, with the demo world, on the real servers. */
final class WholeWorker {

    static final Duration PATIENCE = Duration.ofMinutes(1);

    private WholeWorker() {}

    /** Once it is healthy. Closing the context ends it. */
    static ConfigurableApplicationContext start() {
        return start(Map.of());
    }

    /** With other settings for some environment variables. */
    static ConfigurableApplicationContext start(Map<String, String> others) {
        Map<String, Object> environment = new HashMap<>(RealServers.addresses().environment());
        environment.put("XSEVEN_BUILD_ID", "actions");
        environment.put("XSEVEN_DEMO", "true");
        environment.putAll(others);
        ConfigurableApplicationContext worker = new SpringApplicationBuilder(WorkerApplication.class)
                .properties(environment)
                .run("--server.port=0");
        Preparation preparation = worker.getBean(Preparation.class);
        await().atMost(PATIENCE)
                .until(() -> preparation.health().getStatus().getCode().equals("UP"));
        return worker;
    }
}
