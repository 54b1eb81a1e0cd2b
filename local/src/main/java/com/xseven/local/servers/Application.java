package com.xseven.local.servers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.Repository;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.process.Launch;
import com.xseven.local.process.StopOrder;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of the two applications, {@code worker} or {@code api}, run from what the build left in its module.
 *
 * @param settings added to its environment, over what the launcher sets
 */
public record Application(
        ServiceName name,
        JavaProgram program,
        Lifetime lifetime,
        String healthPath,
        Repository repository,
        DataFolder folder,
        Ports ports,
        Map<String, String> settings)
        implements Server {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One that does without a part of the system for a while is as well as it can be. */
    private static final Set<String> HEALTHY = Set.of("UP", "DEGRADED");

    /** Hosts workflows and activities. */
    public static Application worker(Repository repository, DataFolder folder, Ports ports, Lifetime lifetime) {
        JavaProgram program = new JavaProgram(repository, "worker", "com.xseven.worker.WorkerApplication", "768m");
        return new Application(
                ServiceName.WORKER, program, lifetime, "/actuator/health", repository, folder, ports, Map.of());
    }

    /** Answers over HTTP. */
    public static Application api(Repository repository, DataFolder folder, Ports ports, Lifetime lifetime) {
        JavaProgram program = new JavaProgram(repository, "api", "com.xseven.api.ApiApplication", "512m");
        return new Application(ServiceName.API, program, lifetime, "/health", repository, folder, ports, Map.of());
    }

    /** The same, told more. */
    public Application with(Map<String, String> more) {
        return new Application(name, program, lifetime, healthPath, repository, folder, ports, Map.copyOf(more));
    }

    @Override
    public void prepare() {
        folder.of(name);
    }

    @Override
    public Launch launch() throws IOException {
        BuildId buildId = BuildId.of(program.classPath(), repository);
        return new Launch(program.cachedCommand(lifetime, List.of()), environment(buildId), folder.of(name));
    }

    Map<String, String> environment(BuildId buildId) {
        Map<String, String> environment = new HashMap<>(new Addresses(ports, folder).environment());
        environment.put("XSEVEN_BUILD_ID", buildId.value());
        environment.put("SERVER_ADDRESS", Addresses.HOST);
        environment.put("SERVER_PORT", String.valueOf(ports.of(name)));
        environment.putAll(settings);
        return environment;
    }

    @Override
    public Health health() {
        URI address = URI.create("http://" + Addresses.HOST + ":" + ports.of(name) + healthPath);
        return new HttpProbe(address).expect(answer -> answer.statusCode() == 200 && saysUp(answer.body()));
    }

    /** Long enough to finish the turns it is in, and to write the cache of its start when there is none yet. */
    @Override
    public StopOrder stopOrder() {
        return new StopOrder(StopOrder.Signal.TERM, Duration.ofMinutes(3));
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(3);
    }

    private static boolean saysUp(String body) {
        try {
            return HEALTHY.contains(JSON.readTree(body).path("status").asText());
        } catch (JsonProcessingException e) {
            return false; // somebody else's answer
        }
    }
}
