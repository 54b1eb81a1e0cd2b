package com.xseven.rules.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.booking.BookingFacts;
import com.xseven.rules.booking.BookingRuling;
import com.xseven.rules.camunda.CamundaDecisionEngine;
import com.xseven.rules.shipped.ShippedRules;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
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
        return rules.bookingPolicy().decide(FACTS);
    }

    private static String shipped() {
        return new String(ShippedRules.document(BOOKING), StandardCharsets.UTF_8);
    }

    /** Versions in memory. */
    private static final class Shelf implements PublishedDocuments {

        private final Map<String, Integer> published = new TreeMap<>();
        private final Map<String, String> documents = new HashMap<>();
        private boolean away;
        private int reads;

        void publish(String table, int number, String document) {
            published.put(table, number);
            documents.put(table + number, document);
        }

        @Override
        public Map<String, Integer> published() {
            if (away) {
                throw new UncheckedIOException(new java.io.IOException("away"));
            }
            return published;
        }

        @Override
        public byte[] document(String table, int number) {
            reads++;
            return String.valueOf(documents.get(table + number)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
