package com.xseven.store.models;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.JsonColumns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Books what calls to models cost, each attempt once, and adds it up. Whoever belongs to no business has an account of its own. */
public final class ModelAccounts {

    private static final String NOBODY = "";

    private final Jdbi jdbi;
    private final JsonColumns json;

    public ModelAccounts(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    /** Books a call, unless it is booked. */
    public void book(PaidCall call) {
        jdbi.useTransaction(handle -> {
            if (insert(handle, call)) {
                addUp(handle, call);
            }
        });
    }

    /** What a business spent on the day of that time, which is one of UTC. */
    public Spent onDayOf(Instant time, Optional<BusinessId> business) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select calls, input_tokens, output_tokens, cost_micros from model_spending
                where business_id = :business and day = :day""")
                .bind("business", account(business))
                .bind("day", day(time))
                .map((row, context) -> spent(row))
                .findOne()
                .orElse(Spent.NOTHING));
    }

    public Spent inConversation(ConversationId conversation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select count(*) as calls, coalesce(sum(input_tokens), 0) as input_tokens,
                    coalesce(sum(output_tokens), 0) as output_tokens, coalesce(sum(cost_micros), 0) as cost_micros
                from model_calls where conversation_id = :conversation""")
                .bind("conversation", conversation.value())
                .map((row, context) -> spent(row))
                .one());
    }

    /** What a business may spend a day, in millionths of a US dollar, where something is set for it. */
    public OptionalLong budget(Optional<BusinessId> business) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select micros from model_budgets where business_id = :business")
                        .bind("business", account(business))
                        .mapTo(Long.class)
                        .findOne()
                        .map(OptionalLong::of)
                        .orElseGet(OptionalLong::empty));
    }

    public void setBudget(BusinessId business, long micros) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                insert into model_budgets (business_id, micros) values (:business, :micros)
                on conflict (business_id) do update set micros = excluded.micros""")
                .bind("business", business.value())
                .bind("micros", micros)
                .execute());
    }

    /**
     * Forgets calls one by one that were made before that time; what a day cost stays.
     *
     * @param limit how many at most
     * @return how many there were
     */
    public int forget(Instant before, int limit) {
        return jdbi.withHandle(handle -> handle.createUpdate("""
                delete from model_calls where (conversation_id, turn, call, attempt) in (
                    select conversation_id, turn, call, attempt from model_calls where at < :before limit :limit
                    for update skip locked)""")
                .bind("before", before)
                .bind("limit", limit)
                .execute());
    }

    private boolean insert(Handle handle, PaidCall call) {
        return handle.createUpdate("""
                insert into model_calls (conversation_id, turn, call, attempt, business_id, agent, purpose, prompt, model,
                    result, input_tokens, output_tokens, cost_micros, first_token_ms, took_ms, failed, at)
                values (:conversation, :turn, :call, :attempt, :business, :agent, :purpose, :prompt, :model, :result,
                    :input, :output, :cost, :firstToken, :took, cast(:failed as jsonb), :at)
                on conflict do nothing""")
                        .bind("conversation", call.conversation().value())
                        .bind("turn", call.turn())
                        .bind("call", call.call())
                        .bind("attempt", call.attempt())
                        .bind("business", call.business().map(BusinessId::value))
                        .bind("agent", call.agent().name())
                        .bind("purpose", call.note().purpose())
                        .bind("prompt", call.note().prompt())
                        .bind("model", call.note().model())
                        .bind("result", call.note().result())
                        .bind("input", call.note().inputTokens())
                        .bind("output", call.note().outputTokens())
                        .bind("cost", call.note().costMicros())
                        .bind("firstToken", call.note().firstToken().toMillis())
                        .bind("took", call.note().took().toMillis())
                        .bind("failed", json.write(call.note().failed()))
                        .bind("at", call.at())
                        .execute()
                == 1;
    }

    private static void addUp(Handle handle, PaidCall call) {
        handle.createUpdate("""
                insert into model_spending (business_id, day, calls, input_tokens, output_tokens, cost_micros)
                values (:business, :day, 1, :input, :output, :cost)
                on conflict (business_id, day) do update set
                    calls = model_spending.calls + 1,
                    input_tokens = model_spending.input_tokens + excluded.input_tokens,
                    output_tokens = model_spending.output_tokens + excluded.output_tokens,
                    cost_micros = model_spending.cost_micros + excluded.cost_micros""")
                .bind("business", account(call.business()))
                .bind("day", day(call.at()))
                .bind("input", call.note().inputTokens())
                .bind("output", call.note().outputTokens())
                .bind("cost", call.note().costMicros())
                .execute();
    }

    private static Spent spent(ResultSet row) throws SQLException {
        return new Spent(
                row.getInt("calls"),
                row.getLong("input_tokens"),
                row.getLong("output_tokens"),
                row.getLong("cost_micros"));
    }

    private static String account(Optional<BusinessId> business) {
        return business.map(BusinessId::value).orElse(NOBODY);
    }

    private static LocalDate day(Instant time) {
        return time.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
