package com.xseven.store.idempotency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The requests that were claimed and what was answered to them. */
public final class IdempotencyKeys {

    private static final HexFormat HEX = HexFormat.of();

    private final Jdbi jdbi;

    public IdempotencyKeys(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Claims a request. A claim whose holder died is free again after its lease, so whatever a request does must bear
     * being done again.
     *
     * @param request digest of the request's content
     */
    public Claim claim(RequestKey key, String request, Duration lease) {
        return jdbi.inTransaction(
                handle -> insert(handle, key, request, lease) ? new Claim.Granted() : standing(handle, key, request));
    }

    /** Keeps the answer for later twins. */
    public void keep(RequestKey key, StoredResponse response) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                update idempotency_keys set status = :status, content_type = :contentType, body = :body
                where id = :id""")
                .bind("id", HEX.parseHex(key.digest()))
                .bind("status", response.status())
                .bind("contentType", response.contentType())
                .bind("body", response.body())
                .execute());
    }

    /** Gives a claim up: the request may be tried again at once. */
    public void release(RequestKey key) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from idempotency_keys where id = :id and status is null")
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
                where k.status is null and k.leased_until < now() and k.request = excluded.request""")
                        .bind("id", HEX.parseHex(key.digest()))
                        .bind("request", HEX.parseHex(request))
                        .bind("seconds", lease.toMillis() / 1000.0)
                        .execute()
                == 1;
    }

    private static Claim standing(Handle handle, RequestKey key, String request) {
        return handle.createQuery("select * from idempotency_keys where id = :id")
                .bind("id", HEX.parseHex(key.digest()))
                .map((row, context) -> read(row, request))
                .findOne()
                .orElseGet(Claim.Busy::new);
    }

    private static Claim read(ResultSet row, String request) throws SQLException {
        if (!HEX.formatHex(row.getBytes("request")).equals(request)) {
            return new Claim.Misused();
        }
        int status = row.getInt("status");
        return row.wasNull()
                ? new Claim.Busy()
                : new Claim.Answered(new StoredResponse(
                        status, Optional.ofNullable(row.getString("content_type")), row.getString("body")));
    }
}
