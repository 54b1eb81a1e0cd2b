package com.xseven.store.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.xseven.store.Database;
import com.xseven.store.Sha256;
import com.xseven.store.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class IdempotencyKeysIT {

    private static final Duration LEASE = Duration.ofMinutes(1);
    private static final String TOKEN = "eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJhbm4ifQ.c2lnbmF0dXJl";
    private static final StoredResponse CREATED = new StoredResponse(
            201, Optional.of("application/json"), Optional.of("/things/1"), "{\"token\": \"" + TOKEN + "\"}");
    private static final byte[] SECRET = "the secret of the service".getBytes(StandardCharsets.UTF_8);

    private static Database database;
    private static IdempotencyKeys keys;

    private final RequestKey key = new RequestKey(
            "conversation:ann-of-port-ellis", "/create", UUID.randomUUID().toString());
    private final String request = Sha256.of("a body");
    private final String otherRequest = Sha256.of("another body");

    @BeforeAll
    static void connect() {
        database = TestDatabase.fresh();
        keys = new IdempotencyKeys(database.jdbi(), SECRET);
    }

    @AfterAll
    static void disconnect() {
        database.close();
    }

    @Test
    void shouldGrantARequestToOneOfManyTwins() throws Exception {
        // given
        List<Callable<Claim>> twins = Stream.generate(() -> (Callable<Claim>) () -> keys.claim(key, request, LEASE))
                .limit(8)
                .toList();

        // when
        List<Future<Claim>> claims;
        try (ExecutorService atOnce = Executors.newVirtualThreadPerTaskExecutor()) {
            claims = atOnce.invokeAll(twins);
        }

        // then
        assertThat(claims)
                .extracting(Future::resultNow)
                .filteredOn(Claim.Granted.class::isInstance)
                .hasSize(1);
        assertThat(claims)
                .extracting(Future::resultNow)
                .filteredOn(Claim.Busy.class::isInstance)
                .hasSize(7);
    }

    @Test
    void shouldGiveTheAnswerToLaterTwins() {
        // given
        keys.claim(key, request, LEASE);

        // when
        keys.keep(key, CREATED);

        // then
        assertThat(keys.claim(key, request, LEASE)).isEqualTo(new Claim.Answered(CREATED));
    }

    @Test
    void shouldRefuseAnotherRequestUnderTheSameKeyAlsoWhenTheLeaseIsOver() {
        // given
        keys.claim(key, request, Duration.ofMillis(1));

        // when, then
        assertThat(keys.claim(key, otherRequest, LEASE)).isEqualTo(new Claim.Misused());
        keys.keep(key, CREATED);
        assertThat(keys.claim(key, otherRequest, LEASE)).isEqualTo(new Claim.Misused());
    }

    @Test
    void shouldGrantTheRequestAgainWhenItsHolderDied() {
        // given
        keys.claim(key, request, Duration.ofMillis(200));

        // when, then
        assertThat(keys.claim(key, request, LEASE)).isEqualTo(new Claim.Busy());
        await().untilAsserted(() -> assertThat(keys.claim(key, request, LEASE)).isEqualTo(new Claim.Granted()));
        assertThat(keys.claim(key, request, LEASE)).isEqualTo(new Claim.Busy());
    }

    @Test
    void shouldForgetAReleasedRequestButNotAnAnsweredOne() {
        // given
        keys.claim(key, request, LEASE);

        // when
        keys.release(key);
        Claim afterRelease = keys.claim(key, otherRequest, LEASE);
        keys.keep(key, CREATED);
        keys.release(key);

        // then
        assertThat(afterRelease).isEqualTo(new Claim.Granted());
        assertThat(keys.claim(key, otherRequest, LEASE)).isEqualTo(new Claim.Answered(CREATED));
    }

    @Test
    void shouldForgetWhatIsOld() {
        // given
        keys.claim(key, request, LEASE);
        keys.keep(key, CREATED);

        // when
        int none = keys.forgetBefore(Instant.now().minus(Duration.ofHours(1)));
        int some = keys.forgetBefore(Instant.now().plus(Duration.ofHours(1)));

        // then
        assertThat(none).isZero();
        assertThat(some).isPositive();
        assertThat(keys.claim(key, request, LEASE)).isEqualTo(new Claim.Granted());
    }

    @Test
    void shouldKeepNeitherKeysNorCallersNorTokensInTheOpen() {
        // given
        keys.claim(key, request, LEASE);

        // when
        keys.keep(key, CREATED);

        // then: words so long that they are in no sealed answer by chance
        String everything = database.jdbi()
                .withHandle(handle -> String.join(
                        "\n",
                        handle.createQuery("select row_to_json(k)::text || encode(answer, 'escape')"
                                        + " from idempotency_keys k where answer is not null")
                                .mapTo(String.class)
                                .list()));
        assertThat(everything)
                .isNotEmpty()
                .doesNotContain(TOKEN, "\"token\"", "/things/1", "application/json", key.key(), "ann-of-port-ellis");
    }

    @Test
    void shouldNotBeOpenedByWhoGuessesTheKeyButLacksTheSecret() {
        // given
        keys.claim(key, request, LEASE);
        keys.keep(key, CREATED);
        IdempotencyKeys ofAThief = new IdempotencyKeys(database.jdbi(), "a guess".getBytes(StandardCharsets.UTF_8));

        // when, then
        assertThat(ofAThief.claim(key, request, LEASE)).isEqualTo(new Claim.Granted());
    }

    @Test
    void shouldTreatAnAnswerThatCannotBeOpenedAsUnknown() {
        // given
        keys.claim(key, request, LEASE);
        keys.keep(key, CREATED);
        database.jdbi()
                .useHandle(handle ->
                        handle.execute("update idempotency_keys set answer = decode('00ff', 'hex') || answer"));

        // when
        Claim first = keys.claim(key, request, LEASE);
        Claim second = keys.claim(key, request, LEASE);
        keys.keep(key, CREATED);

        // then
        assertThat(first).isEqualTo(new Claim.Granted());
        assertThat(second).isEqualTo(new Claim.Busy());
        assertThat(keys.claim(key, request, LEASE)).isEqualTo(new Claim.Answered(CREATED));
    }
}
