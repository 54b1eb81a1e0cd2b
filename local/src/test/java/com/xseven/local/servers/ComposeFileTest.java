package com.xseven.local.servers;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.xseven.local.layout.Addresses;
import com.xseven.local.layout.DataFolder;
import com.xseven.local.layout.Ports;
import com.xseven.local.layout.Repository;
import com.xseven.local.packages.ServerPrograms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
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
        DataFolder data = new DataFolder(folder);
        Application application = name.equals("worker")
                ? Application.worker(repository, data, Ports.usual(), AotCache.Use.READ)
                : Application.api(repository, data, Ports.usual(), AotCache.Use.READ);

        // when
        Set<Object> names = new TreeSet<>(map(service(name), "environment").keySet());
        names.add("XSEVEN_BUILD_ID");

        // then
        assertThat(names)
                .isEqualTo(new TreeSet<>(
                        application.environment(new BuildId("any")).keySet()));
        assertThat(read("docker/start.sh")).contains("export XSEVEN_BUILD_ID=");
        assertThat(map(map(service(name), "build"), "args").get("HEALTH"))
                .isEqualTo("http://127.0.0.1:" + Ports.usual().of(application.name()) + application.healthPath());
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
    void shouldHaveTheSameSearchAttributesAndFairness() {
        // when
        Map<String, String> attributes = find("for attribute in (.*); do", read("docker/temporal/namespace.sh"))
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .map(attribute -> attribute.split("=", -1))
                .collect(toMap(pair -> pair[0], pair -> pair[1]));
        Map<String, List<Map<String, Object>>> dynamic = new Yaml().load(read("docker/temporal/dynamic.yaml"));

        // then
        assertThat(attributes).isEqualTo(TemporalServer.SEARCH_ATTRIBUTES);
        assertThat(dynamic.entrySet().stream()
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

    private String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    private static Stream<String> find(String expression, String text) {
        return Pattern.compile(expression).matcher(text).results().map((MatchResult found) -> found.group(1));
    }
}
