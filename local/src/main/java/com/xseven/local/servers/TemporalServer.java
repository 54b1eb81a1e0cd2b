package com.xseven.local.servers;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.packages.ServerPrograms;
import com.xseven.local.process.Launch;
import com.xseven.local.process.StopOrder;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Temporal's development server with its web page, its history in one SQLite file. */
public record TemporalServer(ServerPrograms programs, DataFolder folder, Ports ports) implements Server {
    /** What conversations can be found by; none of it is personal. Name and Temporal type. */
    public static final Map<String, String> SEARCH_ATTRIBUTES = Map.of(
            "ConversationFlow", "Keyword",
            "BusinessId", "Keyword",
            "Stage", "Keyword",
            "Agent", "Keyword",
            "Intent", "Keyword",
            "NeedsHuman", "Bool");

    /**
     * Fairness between businesses needs the first two: a task queue serves its keys in turn. The server looks for work that is
     * to be handed out 20 times a second and shard unless it is told otherwise: after a burst, each turn would wait for
     * the next look, up to 50 ms.
     */
    public static final Map<String, String> DYNAMIC_CONFIGURATION = Map.of(
            "matching.useNewMatcher", "true",
            "matching.enableFairness", "true",
            "history.transferProcessorMaxPollRPS", "1000");

    /** Collecting garbage a quarter as often saves a sixth of the server's time and costs 250 MB; towards the limit it is often again. */
    private static final Map<String, String> MEMORY_FOR_TIME = Map.of("GOGC", "400", "GOMEMLIMIT", "1GiB");

    /** Asking for a workflow that cannot exist goes all the way through to the history in the file. */
    private static final String UNKNOWN_WORKFLOW = "/api/v1/namespaces/default/workflows/health-probe";

    @Override
    public ServiceName name() {
        return ServiceName.TEMPORAL;
    }

    @Override
    public void prepare() {
        folder.of(name());
    }

    @Override
    public Launch launch() {
        Path data = folder.of(name());
        List<String> command = new ArrayList<>(List.of(
                programs.temporal().toString(),
                "server",
                "start-dev",
                "--ip=" + Addresses.HOST,
                "--port=" + ports.temporal(),
                "--ui-port=" + ports.temporalUi(),
                "--db-filename=" + data.resolve("temporal.db"),
                // Together twice the throughput of the default, and a kill still loses nothing.
                "--sqlite-pragma=journal_mode=wal",
                "--sqlite-pragma=synchronous=normal",
                "--log-level=warn"));
        new TreeMap<>(SEARCH_ATTRIBUTES)
                .forEach((attribute, type) -> command.add("--search-attribute=" + attribute + "=" + type));
        new TreeMap<>(DYNAMIC_CONFIGURATION)
                .forEach((key, value) -> command.add("--dynamic-config-value=" + key + "=" + value));
        return new Launch(command, MEMORY_FOR_TIME, data);
    }

    @Override
    public Health health() {
        URI address = URI.create(new Addresses(ports, folder).temporalUi() + UNKNOWN_WORKFLOW);
        return new HttpProbe(address)
                .expect(answer -> answer.statusCode() == 404 && answer.body().contains("NotFoundFailure"));
    }

    @Override
    public StopOrder stopOrder() {
        return new StopOrder(StopOrder.Signal.TERM, Duration.ofSeconds(20));
    }

    @Override
    public Duration startLimit() {
        return Duration.ofMinutes(1);
    }
}
