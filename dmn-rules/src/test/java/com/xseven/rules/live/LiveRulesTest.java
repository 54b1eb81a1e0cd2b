package com.xseven.rules.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.Lot;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.rules.booking.BookingFacts;
import com.xseven.rules.booking.BookingRuling;
import com.xseven.rules.burst.BurstFacts;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.recovery.RecoveryFacts;
import com.xseven.rules.shipped.ShippedRules;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveRulesTest {

    private static final String BOOKING = "booking-policy";
    private static final BookingFacts FACTS = new BookingFacts(
            Category.FOOD_HOSPITALITY,
            2,
            1,
            24 * 60,
            new BookingLimits(
                    Duration.ofMinutes(30), Duration.ofHours(1), 60, Duration.ZERO, Duration.ofHours(1), 8, 6));

    private final Shelf shelf = new Shelf();
    private final LiveRules rules = new LiveRules(new CamundaDecisionEngine(), shelf);

    @Test
    void shouldDecideByWhatComesWithTheSystemUntilVersionsWereRead() {
        assertThat(ruling().decision().version()).hasSizeGreaterThan(8);
    }

    @Test
    void shouldDecideByThePublishedVersionAndRecordItsNumber() {
        // given
        shelf.publish(BOOKING, 1, shipped());
        rules.renew();
        assertThat(ruling().decision().version()).isEqualTo("1");
        assertThat(ruling())
                .isInstanceOfSatisfying(
                        BookingRuling.Allowed.class,
                        allowed -> assertThat(allowed.hold()).isEqualTo(Duration.ofMinutes(10)));

        // when
        shelf.publish(BOOKING, 2, shipped().replace(">10<", ">25<"));
        List<Refusal> refusals = rules.renew();

        // then
        assertThat(refusals).isEmpty();
        assertThat(ruling().decision().version()).isEqualTo("2");
        assertThat(ruling())
                .isInstanceOfSatisfying(
                        BookingRuling.Allowed.class,
                        allowed -> assertThat(allowed.hold()).isEqualTo(Duration.ofMinutes(25)));
    }

    @Test
    void shouldGoOnWithTheVersionBeforeWhenADocumentCannotBeUsedAndSayItOnce() {
        // given
        shelf.publish(BOOKING, 1, shipped());
        rules.renew();

        // when
        shelf.publish(BOOKING, 2, shipped().replace(">10<", ">ten minutes<"));
        List<Refusal> refusals = rules.renew();

        // then
        assertThat(refusals).singleElement().satisfies(refusal -> {
            assertThat(refusal.number()).isEqualTo(2);
            assertThat(refusal.faults()).isNotEmpty();
        });
        assertThat(rules.renew()).isEmpty();
        assertThat(ruling().decision().version()).isEqualTo("1");
    }

    @Test
    void shouldGoOnWithWhatItHasWhenTheVersionsCannotBeHad() {
        // given
        shelf.publish(BOOKING, 3, shipped());
        rules.renew();
        shelf.away = true;

        // then
        assertThatThrownBy(rules::renew).isInstanceOf(UncheckedIOException.class);
        assertThat(ruling().decision().version()).isEqualTo("3");
    }

    @Test
    void shouldNeverDecideByOneVersionAndRecordAnotherWhileVersionsAreSwitched() throws Exception {
        // given
        shelf.publish(BOOKING, 1, shipped().replace(">10<", ">25<"));
        rules.renew();
        AtomicBoolean over = new AtomicBoolean();
        Callable<List<String>> decides = () -> {
            List<String> wrong = new ArrayList<>();
            while (!over.get()) {
                BookingRuling.Allowed allowed = (BookingRuling.Allowed) ruling();
                boolean odd = Integer.parseInt(allowed.decision().version()) % 2 == 1;
                if (allowed.hold().toMinutes() != (odd ? 25 : 10)) {
                    wrong.add(allowed.toString());
                }
            }
            return wrong;
        };

        try (ExecutorService customers = Executors.newFixedThreadPool(3)) {
            List<Future<List<String>>> asked =
                    Stream.generate(() -> customers.submit(decides)).limit(3).toList();

            // when
            for (int number = 2; number <= 20; number++) {
                shelf.publish(BOOKING, number, number % 2 == 1 ? shipped().replace(">10<", ">25<") : shipped());
                rules.renew();
            }
            over.set(true);

            // then
            for (Future<List<String>> one : asked) {
                assertThat(one.get()).isEmpty();
            }
            assertThat(ruling().decision().version()).isEqualTo("20");
        }
    }

    @Test
    void shouldDecideByTheCanaryForConversationsOnWhichItsLotFallsAndForThemAsLongAsTheShareGrows() {
        // given
        shelf.publish(BOOKING, 1, shipped());

        // when
        List<String> small = decidedByCanary(10);
        List<String> large = decidedByCanary(40);
        shelf.stop(BOOKING);
        rules.renew();

        // then
        assertThat(small).hasSizeBetween(60, 140);
        assertThat(large).hasSizeBetween(340, 460).containsAll(small);
        assertThat(ruling().decision().version()).isEqualTo("1");
        assertThat(conversations(1_000).filter(this::isDecidedByCanary)).isEmpty();
        assertThat(shelf.reads).isEqualTo(2);
    }

    @Test
    void shouldLetMessagesInAndRecoverByTheCanaryOfAConversationEachTime() {
        // given
        for (String table : List.of("burst-policy", "recovery-strategy")) {
            shelf.publish(table, 1, shipped(table));
            shelf.tryOut(table, 2, 30, shipped(table));
        }
        rules.renew();

        // then
        List<ConversationId> asking = conversations(300).toList();
        assertThat(asking).allSatisfy(one -> {
            assertThat(burstVersion(one)).isEqualTo(Lot.fallsOn(one, "burst-policy", 30) ? "2" : "1");
            assertThat(recoveryVersion(one)).isEqualTo(Lot.fallsOn(one, "recovery-strategy", 30) ? "2" : "1");
        });
        assertThat(asking).anyMatch(one -> burstVersion(one).equals("2"));
        assertThat(LiveRules.mayBeOnTrial("burst-policy")).isTrue();
        assertThat(LiveRules.mayBeOnTrial("retention")).isFalse();
    }

    private String burstVersion(ConversationId conversation) {
        return rules.burstPolicy(Optional.of(conversation))
                .decide(new BurstFacts(Channel.WEB, Stage.GREETING, 2))
                .decision()
                .version();
    }

    private String recoveryVersion(ConversationId conversation) {
        return rules.recovery(Optional.of(conversation))
                .decide(new RecoveryFacts(Optional.empty(), 1, 0, false, false))
                .decision()
                .version();
    }

    @Test
    void shouldDecideByThePublishedVersionInPlaceOfACanaryThatCannotBeUsed() {
        // given
        shelf.publish(BOOKING, 1, shipped());
        shelf.tryOut(BOOKING, 2, 50, shipped().replace(">10<", ">ten minutes<"));

        // when
        List<Refusal> refusals = rules.renew();

        // then
        assertThat(refusals).singleElement().extracting(Refusal::number).isEqualTo(2);
        assertThat(rules.renew()).isEmpty();
        assertThat(conversations(100)).allMatch(one -> version(one).equals("1"));
    }

    /** A conversation in the canary is decided by it in force or by the published version after it, never by one of others. */
    @Test
    void shouldDecideEachOfManyAtOnceByExactlyOneVersionInForceWhileCanariesComeAndGo() throws Exception {
        // given
        shelf.publish(BOOKING, 1, shipped().replace(">10<", ">25<"));
        rules.renew();
        AtomicBoolean over = new AtomicBoolean();
        List<ConversationId> asking = conversations(200).toList();
        Callable<List<String>> decides = () -> {
            List<String> wrong = new ArrayList<>();
            for (int i = 0; !over.get(); i++) {
                ConversationId conversation = asking.get(i % asking.size());
                BookingRuling.Allowed allowed = (BookingRuling.Allowed) ruling(Optional.of(conversation));
                int version = Integer.parseInt(allowed.decision().version());
                boolean odd = version % 2 == 1;
                if (allowed.hold().toMinutes() != (odd ? 25 : 10)
                        || (!odd && !Lot.fallsOn(conversation, BOOKING, 50))) {
                    wrong.add(conversation + " " + allowed);
                }
            }
            return wrong;
        };

        try (ExecutorService customers = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> asked =
                    Stream.generate(() -> customers.submit(decides)).limit(4).toList();

            // when even versions are on trial and odd ones are published, one after another
            for (int number = 2; number <= 20; number++) {
                if (number % 2 == 0) {
                    shelf.tryOut(BOOKING, number, 50, shipped());
                } else {
                    shelf.publish(BOOKING, number, shipped().replace(">10<", ">25<"));
                }
                rules.renew();
            }
            over.set(true);

            // then
            for (Future<List<String>> one : asked) {
                assertThat(one.get()).isEmpty();
            }
        }
    }

    private List<String> decidedByCanary(int share) {
        shelf.tryOut(BOOKING, 2, share, shipped().replace(">10<", ">25<"));
        rules.renew();
        return conversations(1_000)
                .filter(this::isDecidedByCanary)
                .map(ConversationId::value)
                .toList();
    }

    private boolean isDecidedByCanary(ConversationId conversation) {
        return version(conversation).equals("2");
    }

    private String version(ConversationId conversation) {
        return ruling(Optional.of(conversation)).decision().version();
    }

    private static Stream<ConversationId> conversations(int count) {
        return IntStream.range(0, count).mapToObj(number -> new ConversationId("conversation-" + number));
    }

    @Test
    void shouldReadADocumentOnceOnly() {
        // given
        shelf.publish(BOOKING, 1, shipped());

        // when
        rules.renew();
        rules.renew();

        // then
        assertThat(shelf.reads).isEqualTo(1);
    }

    private BookingRuling ruling() {
        return ruling(Optional.empty());
    }

    private BookingRuling ruling(Optional<ConversationId> conversation) {
        return rules.bookingPolicy(conversation).decide(FACTS);
    }

    private static String shipped() {
        return shipped(BOOKING);
    }

    private static String shipped(String table) {
        return new String(ShippedRules.document(table), StandardCharsets.UTF_8);
    }

    /** Versions in memory. */
    private static final class Shelf implements RuleDocuments {

        private final Map<String, String> documents = new HashMap<>();
        private Map<String, InForce> inForce = Map.of();
        private boolean away;
        private int reads;

        void publish(String table, int number, String document) {
            documents.put(table + number, document);
            force(table, InForce.published(number));
        }

        void tryOut(String table, int number, int share, String document) {
            documents.put(table + number, document);
            force(table, new InForce(published(table), Optional.of(new InForce.Canary(number, share))));
        }

        void stop(String table) {
            force(table, InForce.published(published(table)));
        }

        private int published(String table) {
            InForce force = inForce.get(table);
            return force == null ? 0 : force.published();
        }

        private void force(String table, InForce force) {
            Map<String, InForce> now = new TreeMap<>(inForce);
            now.put(table, force);
            inForce = now;
        }

        @Override
        public Map<String, InForce> inForce() {
            if (away) {
                throw new UncheckedIOException(new java.io.IOException("away"));
            }
            return inForce;
        }

        @Override
        public byte[] document(String table, int number) {
            reads++;
            return String.valueOf(documents.get(table + number)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
