package com.xseven.local.servers;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.sun.net.httpserver.HttpServer;
import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.Repository;
import com.xseven.local.layout.ServiceName;
import com.xseven.local.packages.ServerPrograms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;

/** Whoever uses containers runs the same system: what both ways of running it have must not drift apart. */
class ComposeFileTest {
    /** Where services are, what is secret, and that containers are reached from outside of themselves. */
    private static final Map<String, String> OTHERWISE_IN_CONTAINERS = Map.ofEntries(
            Map.entry("XSEVEN_TEMPORAL_TARGET", "temporal:7233"),
            Map.entry("XSEVEN_POSTGRES_URL", "jdbc:postgresql://postgres:5432/" + Addresses.POSTGRES_DATABASE),
            Map.entry("XSEVEN_POSTGRES_PASSWORD", "${XSEVEN_POSTGRES_PASSWORD:?make it with docker/make-env.sh}"),
            Map.entry(
                    "XSEVEN_REDIS_URL",
                    "redis://:${XSEVEN_REDIS_PASSWORD:?make it with docker/make-env.sh}@redis:6379"),
            Map.entry("XSEVEN_KAFKA_BOOTSTRAP", "kafka:9092"),
            Map.entry("XSEVEN_DEMO_PASSWORD", "${XSEVEN_DEMO_PASSWORD:?make it with docker/make-env.sh}"),
            Map.entry("XSEVEN_WEBHOOK_PRIVATE", "false"),
            Map.entry("XSEVEN_ISSUER_KEY", "/var/lib/xseven/issuer-key"),
            Map.entry("XSEVEN_API_METRICS_ADDRESS", "0.0.0.0"),
            Map.entry("SERVER_ADDRESS", "0.0.0.0"));

    @TempDir
    private Path folder;

    private final Repository repository = Repository.find();
    private final String text = read("docker-compose.yml");
    private final Map<?, ?> compose = new Yaml().load(text);

    private String read(String file) {
        try {
            return Files.readString(repository.module(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<?, ?> map(Object parent, String key) {
        return (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) parent).get(key), key);
    }

    private Map<?, ?> service(String name) {
        return map(map(compose, "services"), name);
    }

    private Stream<Map<?, ?>> services() {
        return map(compose, "services").values().stream().map(service -> (Map<?, ?>) service);
    }

    @ParameterizedTest
    @CsvSource({"worker", "api"})
    void shouldSetTheSameEnvironmentAsTheLauncher(String name) {
        // given
        Map<String, String> launched = application(name).environment(new BuildId("any"));

        // when
        Map<?, ?> contained = map(service(name), "environment");
        Set<Object> names = new TreeSet<>(contained.keySet());
        names.removeIf(variable -> contained.get(variable) == null);
        names.add("XSEVEN_BUILD_ID");

        // then
        assertThat(names).isEqualTo(new TreeSet<>(launched.keySet()));
        assertThat(launched)
                .allSatisfy((variable, value) -> assertThat(
                                variable.equals("XSEVEN_BUILD_ID") ? value : contained.get(variable))
                        .as(variable)
                        .isEqualTo(OTHERWISE_IN_CONTAINERS.getOrDefault(variable, value)));
        assertThat(read("docker/start.sh")).contains("export XSEVEN_BUILD_ID=");
    }

    @ParameterizedTest
    @CsvSource({"worker,worker/src/main/resources/application.yaml", "api,api/README.md"})
    void shouldHandOnWhateverElseCanBeSet(String name, String settings) {
        // given
        Set<String> others = new TreeSet<>(
                find("(?:\\$\\{|\\| `|, `)(XSEVEN_\\w+)", read(settings)).toList());
        others.removeAll(application(name).environment(new BuildId("any")).keySet());
        others.remove("XSEVEN_TEMPORAL_NAMESPACE"); // docker/temporal/namespace.sh makes the usual one and no other

        // when
        Map<?, ?> contained = map(service(name), "environment");

        // then
        assertThat(others)
                .isNotEmpty()
                .allSatisfy(variable -> assertThat(contained.keySet())
                        .asInstanceOf(InstanceOfAssertFactories.set(Object.class))
                        .contains(variable));
    }

    @Test
    void shouldAskTheApplicationsWhetherTheyLive() {
        // when, then
        assertThat(healthAddress("worker"))
                .isEqualTo("http://127.0.0.1:8081" + application("worker").healthPath());
        // The launcher waits until messages are accepted; a container that only cannot accept them must not be
        // replaced.
        assertThat(healthAddress("api"))
                .isEqualTo("http://127.0.0.1:8080" + application("api").healthPath() + "/live");
    }

    @ParameterizedTest
    @CsvSource({"200,UP,true", "200,DEGRADED,true", "200,DOWN,false", "503,DOWN,false", "503,UP,false", "200,'',false"})
    void shouldJudgeAnAnswerAsTheLauncherDoes(int code, String status, boolean healthy) throws Exception {
        // given
        byte[] body = ("{\"status\":\"" + status + "\",\"parts\":{}}").getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/health", exchange -> {
            exchange.sendResponseHeaders(code, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        int port = server.getAddress().getPort();
        try {
            // when
            ProcessBuilder script = new ProcessBuilder(
                    "bash", repository.module("docker/healthy.sh").toString());
            script.environment().put("HEALTH", "http://" + Addresses.HOST + ":" + port + "/health");
            Ports ports = new Ports(port, port, port, port, port, port, port, port, port);
            Application api = Application.api(repository, new DataFolder(folder), ports, Lifetime.SHORT);

            // then
            assertThat(script.start().waitFor() == 0).isEqualTo(healthy);
            assertThat(api.health().isHealthy()).isEqualTo(healthy);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void shouldGiveTheSameHeapsAndFlagsToJava() {
        // given
        String flags = String.join(" ", JavaProgram.FLAGS);

        // when, then
        for (String name : List.of("worker", "api")) {
            assertThat(service(name).get("command"))
                    .isEqualTo(List.of("-Xmx" + application(name).program().heap()));
        }
        for (String flag : JavaProgram.FLAGS) {
            assertThat(read("docker/start.sh")).contains(" " + flag + " ");
        }
        assertThat(map(service("kafka"), "environment").get("KAFKA_HEAP_OPTS")).isEqualTo("-Xmx" + KafkaServer.HEAP);
        assertThat(String.valueOf(map(service("kafka"), "environment").get("KAFKA_JVM_PERFORMANCE_OPTS"))
                        .split(" ", -1))
                .containsExactlyInAnyOrder(flags.split(" ", -1));
    }

    @Test
    void shouldLimitTheMemoryOfEveryContainerAboveItsHeap() {
        // when, then
        assertThat(services()).allMatch(service -> service.containsKey("mem_limit"), "has a limit");
        for (String name : List.of("worker", "api", "kafka", "schema-registry", "kafka-ui", "temporal")) {
            Map<?, ?> service = service(name);
            long heap = find("(?:-Xmx|GOMEMLIMIT=)(\\d+[mgG])", service.toString())
                    .mapToLong(ComposeFileTest::megabytes)
                    .max()
                    .orElseThrow();
            assertThat(megabytes(String.valueOf(service.get("mem_limit"))))
                    .as(name)
                    .isGreaterThanOrEqualTo(heap * 3 / 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"postgres", "redis", "kafka", "temporal"})
    void shouldGiveEveryServerAsMuchTimeToStopAsTheLauncher(String name) {
        // given
        Server server = server(name);

        // when, then
        assertThat(service(name).get("stop_grace_period"))
                .isEqualTo(server.stopOrder().patience().toSeconds() + "s");
    }

    @Test
    void shouldSetUpRedisAsTheLauncherDoes() throws IOException {
        // given
        new RedisServer(programs(), new DataFolder(folder), Ports.usual()).prepare();
        List<String> launched =
                Files.readAllLines(new DataFolder(folder).of(ServiceName.REDIS).resolve("redis.conf"));

        // when
        String contained = String.valueOf(map(map(compose, "configs"), "redis").get("content"));

        // then
        assertThat(contained.lines().filter(line -> !line.startsWith("requirepass ")))
                .containsExactlyElementsOf(launched.stream()
                        // The image says where to listen and keep data; its modules come by the name of the command.
                        .filter(line -> !line.matches("(bind|port|dir|requirepass|loadmodule) .*"))
                        .toList());
        assertThat(contained).contains("requirepass ");
        assertThat((List<?>) service("redis").get("command")).first().isEqualTo("redis-server");
    }

    @Test
    void shouldSetUpPostgresAsTheLauncherDoes() throws IOException {
        // given
        String launched = String.join(" ", server("postgres").launch().command());

        // when
        List<Object> command = list(service("postgres"), "command");
        Object initdb = map(service("postgres"), "environment").get("POSTGRES_INITDB_ARGS");

        // then
        assertThat(find("-c (\\S+zone=\\S+)", launched)).isNotEmpty().allMatch(command::contains);
        assertThat(List.of(String.valueOf(initdb).split(" ", -1))).containsAll(PostgresCluster.TEXT);
    }

    @Test
    void shouldSetUpKafkaAsTheLauncherDoes() {
        // given
        String node = read("local/kafka/src/main/java/com/xseven/local/kafka/NodeSettings.java");
        Map<String, String> launched = Pattern.compile("setProperty\\(\"([a-z.]+)\", \"([^\"]*)\"\\)")
                .matcher(node)
                .results()
                .collect(toMap(found -> found.group(1), found -> found.group(2)));

        // when
        Map<?, ?> environment = map(service("kafka"), "environment");

        // then
        assertThat(launched)
                .hasSizeGreaterThan(10)
                .allSatisfy((key, value) ->
                        assertThat(environment.get(kafkaVariable(key))).as(key).isEqualTo(value));
        Set<Object> others = new TreeSet<>(environment.keySet());
        launched.keySet().forEach(key -> others.remove(kafkaVariable(key)));
        // Where it is and who reaches it: one listener for other containers, another for this machine.
        assertThat(others)
                .containsExactlyInAnyOrder(
                        "CLUSTER_ID",
                        "KAFKA_NODE_ID",
                        "KAFKA_CONTROLLER_QUORUM_VOTERS",
                        "KAFKA_CONTROLLER_LISTENER_NAMES",
                        "KAFKA_LISTENERS",
                        "KAFKA_ADVERTISED_LISTENERS",
                        "KAFKA_LISTENER_SECURITY_PROTOCOL_MAP",
                        "KAFKA_INTER_BROKER_LISTENER_NAME",
                        "KAFKA_LOG_DIRS",
                        "KAFKA_HEAP_OPTS",
                        "KAFKA_JVM_PERFORMANCE_OPTS");
    }

    @Test
    void shouldRunTheVersionsThatTheLauncherRuns() {
        // given
        String kafka = find("<kafka-broker.version>(.*)</kafka-broker.version>", read("pom.xml"))
                .findFirst()
                .orElseThrow();
        String postgres = ServerPrograms.POSTGRES_VERSION.split("\\.", -1)[0];

        // when, then
        assertThat(image("temporal")).isEqualTo("temporalio/server:" + ServerPrograms.TEMPORAL_VERSION);
        assertThat(image("temporal-schema")).isEqualTo("temporalio/admin-tools:" + ServerPrograms.TEMPORAL_VERSION);
        assertThat(image("temporal-namespace")).isEqualTo("temporalio/admin-tools:" + ServerPrograms.TEMPORAL_VERSION);
        assertThat(image("temporal-ui")).isEqualTo("temporalio/ui:" + ServerPrograms.TEMPORAL_UI_VERSION);
        assertThat(image("postgres"))
                .isEqualTo("pgvector/pgvector:" + ServerPrograms.PGVECTOR_VERSION + "-pg" + postgres);
        assertThat(image("redis")).isEqualTo("redis:" + ServerPrograms.REDIS_VERSION);
        assertThat(image("kafka")).isEqualTo("apache/kafka:" + kafka);
        assertThat(image("kafka-topics")).isEqualTo("apache/kafka:" + kafka);
    }

    @Test
    void shouldHaveTheSameTopicsAndNoOthers() {
        // when
        Object topics = map(service("kafka-topics"), "environment").get("TOPICS");

        // then
        assertThat(List.of(String.valueOf(topics).split(" ", -1))).isEqualTo(KafkaServer.TOPICS);
        assertThat(map(service("kafka"), "environment").get("KAFKA_AUTO_CREATE_TOPICS_ENABLE"))
                .isEqualTo("false");
    }

    @Test
    void shouldSetUpTemporalAsTheLauncherDoes() throws IOException {
        // when
        Map<String, String> attributes = find("for attribute in (.*); do", read("docker/temporal/namespace.sh"))
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .map(attribute -> attribute.split("=", -1))
                .collect(toMap(pair -> pair[0], pair -> pair[1]));
        Map<String, List<Map<String, Object>>> dynamic = new Yaml().load(read("docker/temporal/dynamic.yaml"));

        Map<?, ?> environment = map(service("temporal"), "environment");

        // then
        assertThat(attributes).isEqualTo(TemporalServer.SEARCH_ATTRIBUTES);
        assertThat(server("temporal").launch().environment())
                .isNotEmpty()
                .allSatisfy((key, value) -> assertThat(environment.get(key)).isEqualTo(value));
        assertThat(server("temporal").launch().command()).contains("--log-level=" + environment.get("LOG_LEVEL"));
        assertThat(dynamic.entrySet().stream()
                        // What the development server does by itself.
                        .filter(entry -> !entry.getKey().equals("system.forceSearchAttributesCacheRefreshOnRead"))
                        .collect(toMap(
                                Map.Entry::getKey,
                                entry -> String.valueOf(
                                        entry.getValue().getFirst().get("value")))))
                .isEqualTo(TemporalServer.DYNAMIC_CONFIGURATION);
    }

    @Test
    void shouldHaveTheSameDatabaseExtensions() {
        // when, then
        assertThat(find("CREATE EXTENSION (.*);", read("docker/postgres/databases.sh")))
                .containsExactlyElementsOf(PostgresCluster.EXTENSIONS);
    }

    @ParameterizedTest
    @CsvSource({
        "temporal,7233",
        "temporal-ui,8233",
        "postgres,15432",
        "redis,16379",
        "kafka,19092",
        "api,8080",
        "worker,8081"
    })
    void shouldBeReachedOnTheUsualPorts(String service, int port) {
        // when, then
        assertThat(Ports.usual().toString()).contains("=" + port);
        assertThat((List<?>) service(service).get("ports"))
                .singleElement()
                .asString()
                .startsWith("127.0.0.1:" + port + ":");
    }

    @Test
    void shouldReadMetricsWhereTheyAreShown() {
        // given
        Map<?, ?> worker = map(service("worker"), "environment");
        Map<?, ?> api = map(service("api"), "environment");
        String temporal = String.valueOf(map(service("temporal"), "environment").get("PROMETHEUS_ENDPOINT"));

        // when
        List<Map<String, Object>> jobs =
                list(new Yaml().load(read("docker/prometheus/prometheus.yml")), "scrape_configs");

        // then
        assertThat(jobs)
                .extracting(job -> job.get("job_name"), job -> job.get("metrics_path"), ComposeFileTest::target)
                .containsExactly(
                        tuple("worker", Addresses.METRICS_PATH, "worker:" + worker.get("SERVER_PORT")),
                        tuple("api", Addresses.METRICS_PATH, "api:" + api.get("XSEVEN_API_METRICS_PORT")),
                        tuple("temporal", null, temporal.replace("0.0.0.0", "temporal")));
    }

    @Test
    void shouldShowTheApisMetricsOnAPortOfTheirOwnThatIsNotPublished() {
        // given
        String port = String.valueOf(Ports.usual().apiMetrics());

        // when
        Map<?, ?> management = map(new Yaml().load(read("api/src/main/resources/application.yaml")), "management");

        // then
        assertThat(map(management, "server"))
                .isEqualTo(Map.of(
                        "address",
                        "${XSEVEN_API_METRICS_ADDRESS:127.0.0.1}",
                        "port",
                        "${XSEVEN_API_METRICS_PORT:" + port + "}"));
        assertThat(map(service("api"), "environment").get("XSEVEN_API_METRICS_PORT"))
                .isEqualTo(port);
        assertThat((List<?>) service("api").get("ports"))
                .noneMatch(published -> published.toString().contains(port));
    }

    @Test
    void shouldExposeNothingOfTheWorkerButItsHealthAndMetrics() {
        // when
        Map<?, ?> management = map(new Yaml().load(read("worker/src/main/resources/application.yaml")), "management");

        // then
        assertThat(management.get("endpoints.web.exposure.include")).isEqualTo("health, prometheus");
    }

    @Test
    void shouldProvisionTheDashboardsWithTheirSourceOfData() {
        // given
        List<Map<String, Object>> sources =
                list(new Yaml().load(read("docker/grafana/datasources.yml")), "datasources");
        String dashboard = read("docker/grafana/dashboards/xseven.json");

        // when
        List<Map<String, Object>> providers = list(new Yaml().load(read("docker/grafana/dashboards.yml")), "providers");
        Object folder = map(providers.getFirst(), "options").get("path");

        // then
        assertThat((List<?>) service("grafana").get("volumes"))
                .asInstanceOf(InstanceOfAssertFactories.list(String.class))
                .contains(
                        "./docker/grafana/dashboards:" + folder + ":ro",
                        "./docker/grafana/dashboards.yml:/etc/grafana/provisioning/dashboards/dashboards.yml:ro",
                        "./docker/grafana/datasources.yml:/etc/grafana/provisioning/datasources/datasources.yml:ro");
        assertThat(sources.getFirst().get("url")).isEqualTo("http://prometheus:9090");
        assertThat(find("\"uid\": \"(prom[^\"]*)\"", dashboard))
                .isNotEmpty()
                .containsOnly(String.valueOf(sources.getFirst().get("uid")));
    }

    @Test
    void shouldPinEveryImageAndOpenNothingToTheNetwork() {
        // when, then
        assertThat(services().map(service -> String.valueOf(service.get("image"))))
                .allMatch(image -> image.matches("[a-z/-]+:v?\\d[\\w.-]+"), "is pinned to a version");
        assertThat(services()
                        .filter(service -> service.containsKey("ports"))
                        .flatMap(service -> ((List<?>) service.get("ports")).stream()))
                .allMatch(port -> port.toString().startsWith("127.0.0.1:"), "is open to this machine only");
    }

    @Test
    void shouldWatchTheHealthOfEveryServiceThatStays() {
        // when, then
        assertThat(read("docker/Dockerfile")).contains("HEALTHCHECK").contains("USER xseven");
        assertThat(services().filter(service -> service.containsKey("restart")))
                .hasSizeGreaterThan(8)
                .allMatch(service -> service.containsKey("healthcheck") || service.containsKey("build"));
    }

    @Test
    void shouldMakeEveryPasswordThatItAsksFor() {
        // given
        String script = read("docker/make-env.sh");
        String names = script.substring(script.indexOf("for name in"), script.indexOf("; do"));

        // when
        Set<String> asked = new TreeSet<>(find("\\$\\{(\\w+)[:}]", text).toList());

        // then
        assertThat(asked)
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(find("([A-Z_]{5,})", names).toList()));
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Object parent, String key) {
        return (List<T>) Objects.requireNonNull(((Map<?, ?>) parent).get(key), key);
    }

    private static String target(Map<String, Object> job) {
        Map<String, Object> addresses =
                ComposeFileTest.<Map<String, Object>>list(job, "static_configs").getFirst();
        return ComposeFileTest.<String>list(addresses, "targets").getFirst();
    }

    private ServerPrograms programs() {
        return new ServerPrograms(folder);
    }

    private Application application(String name) {
        DataFolder data = new DataFolder(folder);
        return name.equals("worker")
                ? Application.worker(repository, data, Ports.usual(), Lifetime.SHORT)
                : Application.api(repository, data, Ports.usual(), Lifetime.SHORT);
    }

    private Server server(String name) {
        DataFolder data = new DataFolder(folder);
        return switch (name) {
            case "postgres" -> new PostgresServer(programs(), data, Ports.usual(), Guise.Oneself::new);
            case "redis" -> new RedisServer(programs(), data, Ports.usual());
            case "kafka" -> new KafkaServer(repository, data, Ports.usual(), Lifetime.SHORT);
            case "temporal" -> new TemporalServer(programs(), data, Ports.usual());
            default -> throw new IllegalArgumentException("Expected a server, but got " + name + ".");
        };
    }

    private Object healthAddress(String name) {
        return Objects.requireNonNull(map(map(service(name), "build"), "args").get("HEALTH"));
    }

    private static String kafkaVariable(String property) {
        return "KAFKA_" + property.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    private static long megabytes(String size) {
        long number = Long.parseLong(size.replaceAll("\\D", ""));
        return size.toLowerCase(Locale.ROOT).endsWith("g") ? number * 1024 : number;
    }

    private String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    private static Stream<String> find(String expression, String text) {
        return Pattern.compile(expression).matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
