package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.xseven.activities.routing.DmnRouting;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.Lot;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.local.layout.ServiceName;
import com.xseven.store.rules.MoveOutcome;
import com.xseven.store.rules.NewCanary;
import com.xseven.store.rules.NewRuleVersion;
import com.xseven.store.rules.RuleCanaries;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersions;
import com.xseven.store.rules.SaveOutcome;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingFacts;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole worker while analysts publish. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RuleWatchIT {

    private static final Duration AS_PROMISED = Duration.ofSeconds(5);

    /** PostgreSQL, and then the pool of connections to it. */
    private static final Duration TO_BE_BACK = Duration.ofSeconds(30);

    private static final String TABLE = "agent-routing";

    private ConfigurableApplicationContext worker;
    private RuleVersions versions;

    @BeforeAll
    void start() {
        worker = WholeWorker.start();
        versions = worker.getBean(RuleVersions.class);
    }

    @AfterAll
    void end() {
        worker.close();
    }

    @AfterEach
    void rollBack() {
        await().atMost(TO_BE_BACK)
                .ignoreExceptionsInstanceOf(JdbiException.class)
                .until(() -> versions.rollBack(TABLE, 1, "ann", "The test is over") != null);
    }

    @Test
    void shouldDecideByAPublishedVersionWithinFiveSecondsAndGoOnWhenPostgresIsAway() {
        // given
        assertThat(decided().agent()).isEqualTo(Agent.RESTAURANT_FOOD);

        // when
        String published = publish(document()
                .replaceAll("(?s)(id=\"food-out-1\">\\s*<text>)\"RESTAURANT_FOOD\"", "$1\"GENERAL_PURPOSE\""));

        // then
        long start = System.nanoTime();
        await().atMost(AS_PROMISED)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .untilAsserted(() -> assertThat(version()).isEqualTo(published));
        System.out.printf("From publishing to the first decision: %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(decided().agent()).isEqualTo(Agent.GENERAL_PURPOSE);

        // and when
        RealServers.servers().kill(ServiceName.POSTGRES);
        try {
            assertThatThrownBy(() -> versions.published()).isInstanceOf(JdbiException.class);
            worker.getBean(RuleWatch.class).look();

            // then
            assertThat(version()).isEqualTo(published);
            assertThat(decided().agent()).isEqualTo(Agent.GENERAL_PURPOSE);
        } finally {
            RealServers.servers().start(ServiceName.POSTGRES);
        }
    }

    @Test
    void shouldNeverDecideByADocumentThatIsNotSound() {
        // given
        String good = publish(document() + "<!-- good -->");
        await().atMost(AS_PROMISED).untilAsserted(() -> assertThat(version()).isEqualTo(good));

        // when
        publish(document().replace("\"RESTAURANT_FOOD\"", "\"NOBODY\""));
        worker.getBean(RuleWatch.class).look();

        // then
        assertThat(version()).isEqualTo(good);
        assertThat(decided().agent()).isEqualTo(Agent.RESTAURANT_FOOD);
    }

    @Test
    void shouldDecideByTheCanaryForItsConversationsAloneAndRecordItAndGoOnWhenPostgresIsAway() {
        // given
        RuleCanaries canaries = worker.getBean(RuleCanaries.class);
        publish(document() + "<!-- so that there is something to roll back to -->");
        int trial = submitted(document()
                .replaceAll("(?s)(id=\"food-out-1\">\\s*<text>)\"RESTAURANT_FOOD\"", "$1\"GENERAL_PURPOSE\""));
        ConversationId chosen = conversation(true);
        ConversationId other = conversation(false);

        // when
        canaries.start(new NewCanary(TABLE, trial, 20, "bob", "A test", new BigDecimal("0.05"), 20));

        // then
        await().atMost(AS_PROMISED)
                .untilAsserted(() -> assertThat(version(chosen)).isEqualTo(String.valueOf(trial)));
        assertThat(decided(Optional.of(chosen)).agent()).isEqualTo(Agent.GENERAL_PURPOSE);
        assertThat(decided(Optional.of(other)).agent()).isEqualTo(Agent.RESTAURANT_FOOD);
        assertThat(version(other)).isNotEqualTo(String.valueOf(trial));

        // and when
        RealServers.servers().kill(ServiceName.POSTGRES);
        try {
            worker.getBean(RuleWatch.class).look();
            worker.getBean(CanaryWatch.class).look();

            // then
            assertThat(version(chosen)).isEqualTo(String.valueOf(trial));
        } finally {
            RealServers.servers().start(ServiceName.POSTGRES);
        }

        // and when
        await().atMost(TO_BE_BACK)
                .ignoreExceptionsInstanceOf(JdbiException.class)
                .until(() -> versions.rollBack(TABLE, 1, "ann", "One call ends it") instanceof MoveOutcome.Moved);

        // then
        await().atMost(AS_PROMISED)
                .untilAsserted(() -> assertThat(version(chosen)).isEqualTo(version(other)));
        assertThat(decided(Optional.of(chosen)).agent()).isEqualTo(Agent.RESTAURANT_FOOD);
    }

    private static ConversationId conversation(boolean chosen) {
        return IntStream.range(0, 1_000)
                .mapToObj(number -> new ConversationId("conversation-" + number))
                .filter(one -> Lot.fallsOn(one, TABLE, 20) == chosen)
                .findFirst()
                .orElseThrow();
    }

    private int submitted(String document) {
        int newest = versions.of(TABLE).getFirst().number();
        RuleText text = new RuleText(document, "example,=> row");
        SaveOutcome saved = versions.save(new NewRuleVersion(TABLE, newest, text, true, "ann", "A test"));
        int number = ((SaveOutcome.Saved) saved).version().number();
        versions.submit(TABLE, number, "ann");
        return number;
    }

    private String publish(String document) {
        int number = submitted(document);
        assertThat(versions.approve(TABLE, number, "bob")).isInstanceOf(MoveOutcome.Moved.class);
        return String.valueOf(number);
    }

    private String document() {
        return versions.text(TABLE, 1).orElseThrow().document();
    }

    private String version() {
        return decided().tables().getFirst().version();
    }

    private String version(ConversationId conversation) {
        return decided(Optional.of(conversation)).tables().getFirst().version();
    }

    private Routing decided() {
        return decided(Optional.empty());
    }

    private Routing decided(Optional<ConversationId> conversation) {
        return worker.getBean(DmnRouting.class)
                .decide(new RoutingFacts(
                        Flow.DEDICATED,
                        Optional.of(Category.FOOD_HOSPITALITY),
                        Intent.BOOK,
                        0.93,
                        "en",
                        Channel.WEB,
                        0,
                        Optional.empty(),
                        Mood.CALM,
                        conversation,
                        Optional.empty()));
    }
}
