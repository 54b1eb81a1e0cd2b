package com.xseven.store.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The requests that were claimed and what was answered to them. The database alone tells neither their names nor the answers. */
public final class IdempotencyKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final Jdbi jdbi;
    private final AnswerSeal seal;

    /**
     * Opens the memory.
     *
     * @param secret of the service, the same in each of its processes; answers that were kept under another are unknown
     */
    public IdempotencyKeys(Jdbi jdbi, byte[] secret) {
        this.jdbi = jdbi;
        this.seal = new AnswerSeal(secret);
    }

    /**
     * Claims a request. A claim whose holder died is free again after its lease, so whatever a request does must bear
     * being done again.
     *
     * @param request digest of the request's content
     */
    public Claim claim(RequestKey key, String request, Duration lease) {
        return jdbi.inTransaction(handle ->
                insert(handle, key, request, lease) ? new Claim.Granted() : standing(handle, key, request, lease));
    }

    /** Keeps the answer for later twins. */
    public void keep(RequestKey key, StoredResponse response) {
        jdbi.useHandle(handle -> handle.createUpdate("update idempotency_keys set answer = :answer where id = :id")
                .bind("id", HEX.parseHex(key.digest()))
                .bind("answer", seal.seal(key, response))
                .execute());
    }

    /** Gives a claim up: the request may be tried again at once. */
    public void release(RequestKey key) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from idempotency_keys where id = :id and answer is null")
                .bind("id", HEX.parseHex(key.digest()))
                .execute());
    }

    /** Forgets what is older, and says how many there were. */
    public int forgetBefore(Instant time) {
        return jdbi.withHandle(handle -> handle.createUpdate("delete from idempotency_keys where created_at < :time")
                .bind("time", time)
                .execute());
    }

    private static boolean insert(Handle handle, RequestKey key, String request, Duration lease) {
        return handle.createUpdate("""
                insert into idempotency_keys as k (id, request, leased_until)
                values (:id, :request, now() + make_interval(secs => :seconds))
                on conflict (id) do update set leased_until = excluded.leased_until
                where k.answer is null and k.leased_until < now() and k.request = excluded.request""")
                        .bind("id", HEX.parseHex(key.digest()))
                        .bind("request", HEX.parseHex(request))
                        .bind("seconds", lease.toMillis() / 1000.0)
                        .execute()
                == 1;
    }

    private Claim standing(Handle handle, RequestKey key, String request, Duration lease) {
        return handle.createQuery("select request, answer from idempotency_keys where id = :id for update")
                .bind("id", HEX.parseHex(key.digest()))
                .map((row, context) -> Row.read(row))
                .findOne()
                .map(row -> claim(handle, key, request, row, lease))
                .orElseGet(Claim.Busy::new);
    }

    private Claim claim(Handle handle, RequestKey key, String request, Row row, Duration lease) {
        if (!row.request().equals(request)) {
            return new Claim.Misused();
        }
        return row.answer()
                .map(answer -> seal.open(key, answer)
                        .<Claim>map(Claim.Answered::new)
                        .orElseGet(() -> grantedAnew(handle, key, lease)))
                .orElseGet(Claim.Busy::new);
    }

    /** An answer that cannot be opened is none. */
    private static Claim grantedAnew(Handle handle, RequestKey key, Duration lease) {
        handle.createUpdate("""
                update idempotency_keys set answer = null, leased_until = now() + make_interval(secs => :seconds)
                where id = :id""")
                .bind("id", HEX.parseHex(key.digest()))
                .bind("seconds", lease.toMillis() / 1000.0)
                .execute();
        return new Claim.Granted();
    }

    /** What stands under a key: the digest of its request, and the sealed answer once there is one. */
    private record Row(String request, Optional<byte[]> answer) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(HEX.formatHex(row.getBytes("request")), Optional.ofNullable(row.getBytes("answer")));
        }
    }
}
