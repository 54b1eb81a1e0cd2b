package com.xseven.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.xseven.dialogue.reply.Decision;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Decisions of conversations that never were, in the tables of the running system, a second apart. */
final class MadeUpDecisions {

    private static final String PREFIX = "made-up-backtest-";
    private static final int BATCH = 1_000;
    private static final int TURNS = 10;

    private final ObjectMapper json = new ObjectMapper();
    private final Jdbi jdbi;
    private final Instant first;
    private int inserted;

    MadeUpDecisions(Jdbi jdbi, Instant first) {
        this.jdbi = jdbi;
        this.first = first;
    }

    Instant first() {
        return first;
    }

    Instant end() {
        return first.plusSeconds(inserted);
    }

    void insert(int count, IntFunction<Decision> made) {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("""
                    insert into conversations (id, flow, channel, status, turn, stage, agent, language, needs_human,
                        opening, started_at, updated_at)
                    select :prefix || number, 'GLOBAL', 'WEB', 'ENDED', 0, 'COMPLETION', 'GENERAL_PURPOSE', 'en', false,
                        '{}', :at, :at
                    from generate_series(0, :last) number""")
                    .bind("prefix", PREFIX)
                    .bind("at", first)
                    .bind("last", count / TURNS)
                    .execute();
            for (int from = 0; from < count; from += BATCH) {
                PreparedBatch batch = handle.prepareBatch("""
                        insert into decisions
                            (conversation_id, turn, place, table_name, version, matched, inputs, outputs, at)
                        values (:conversation, :turn, 0, :table, :version, :matched, cast(:inputs as jsonb),
                            cast(:outputs as jsonb), :at)""");
                for (int number = from; number < Math.min(from + BATCH, count); number++) {
                    add(batch, number, made.apply(number));
                }
                batch.execute();
            }
        });
        inserted = count;
        jdbi.useHandle(handle -> handle.execute("analyze decisions"));
    }

    private void add(PreparedBatch batch, int number, Decision decision) {
        batch.bind("conversation", PREFIX + number / TURNS)
                .bind("turn", number % TURNS + 1)
                .bind("table", decision.table())
                .bind("version", decision.version())
                .bind("matched", decision.rows().toArray(String[]::new))
                .bind("inputs", written(decision.inputs()))
                .bind("outputs", written(decision.outputs()))
                .bind("at", first.plus(Duration.ofSeconds(number)))
                .add();
    }

    private String written(Object cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** Leaves the database as it was. */
    void forget() {
        jdbi.useTransaction(handle -> {
            handle.createUpdate("delete from decisions where conversation_id like :all")
                    .bind("all", PREFIX + "%")
                    .execute();
            handle.createUpdate("delete from conversations where id like :all")
                    .bind("all", PREFIX + "%")
                    .execute();
        });
    }
}
