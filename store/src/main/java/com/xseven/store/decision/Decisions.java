package com.xseven.store.decision;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.store.JsonColumns;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.TurnRecord;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes and reads decisions. */
public final class Decisions {

    private static final int FETCHED_AT_ONCE = 2_000;
    private static final int NEWEST = 20;

    private static final String OF_TURNS = """
            select conversation_id, turn, cast(place as bigint) place, cast(null as text) asked_by,
                cast(null as text) business_id, table_name, version, matched, inputs, outputs, at
            from decisions where\s""";

    private static final String OUTSIDE = """
            select conversation_id, cast(null as integer) turn, id place, asked_by,
                business_id, table_name, version, matched, inputs, outputs, at
            from decisions_outside_turns where\s""";

    /**
     * The newest of both. Each finds its own by an index and stops when it has enough, so that what was kept in all its time is
     * never sorted.
     */
    private static final String NEWEST_OF_TABLE = "select * from ((" + OF_TURNS + """
            table_name = :table %s order by at desc, conversation_id desc, turn desc, place desc limit :limit)
            union all (""" + OUTSIDE + """
            table_name = :table %s order by at desc, id desc limit :limit)) made
            order by at desc, case when turn is not null then conversation_id end desc nulls last, turn desc, place desc
            limit :limit""";

    private final Jdbi jdbi;
    private final JsonColumns json;

    public Decisions(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
    }

    /** Facts or outputs as a column holds them. */
    private static final class Cells extends TreeMap<String, String> {
        private static final long serialVersionUID = 1;
    }

    /** Writes those of a turn, in the transaction that writes the turn. */
    public void add(Handle handle, TurnRecord turn) {
        List<Decision> made = turn.explanation().decisions();
        Occasion occasion = Occasion.ofTurn(
                turn.reply().conversationId().value(), turn.reply().turn(), turn.at());
        add(handle, made.stream().map(one -> new KeptDecision(occasion, one)).toList());
    }

    /** Writes what was decided when a conversation began, as its turn 0, in the transaction that writes its beginning. */
    public void add(Handle handle, Opening opening) {
        Occasion beginning = Occasion.ofTurn(opening.id().value(), 0, opening.at());
        add(
                handle,
                opening.idleRule().stream()
                        .map(decision -> new KeptDecision(beginning, decision))
                        .toList());
    }

    private void add(Handle handle, List<KeptDecision> ofOneTurn) {
        if (ofOneTurn.isEmpty()) {
            return;
        }
        PreparedBatch batch = handle.prepareBatch("""
                insert into decisions
                    (conversation_id, turn, place, table_name, version, matched, inputs, outputs, at)
                values (:conversation, :turn, :place, :table, :version, :matched, cast(:inputs as jsonb),
                    cast(:outputs as jsonb), :at)""");
        for (int place = 0; place < ofOneTurn.size(); place++) {
            bound(batch, ofOneTurn.get(place))
                    .bind("turn", ofOneTurn.get(place).occasion().turn())
                    .bind("place", place)
                    .add();
        }
        batch.execute();
    }

    private PreparedBatch bound(PreparedBatch batch, KeptDecision made) {
        return batch.bind("table", made.decision().table())
                .bind("version", made.decision().version())
                .bind("matched", made.decision().rows().toArray(String[]::new))
                .bind("inputs", json.write(made.decision().inputs()))
                .bind("outputs", json.write(made.decision().outputs()))
                .bind("conversation", made.occasion().conversation())
                .bind("at", made.occasion().at());
    }

    /** Writes some that no turn made; each as often as it is told. */
    public void add(List<KeptDecision> outsideTurns) {
        jdbi.useTransaction(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into decisions_outside_turns (table_name, version, matched, inputs, outputs, asked_by,
                        business_id, conversation_id, at)
                    values (:table, :version, :matched, cast(:inputs as jsonb), cast(:outputs as jsonb), :askedBy,
                        :business, :conversation, :at)""");
            for (KeptDecision made : outsideTurns) {
                bound(batch, made)
                        .bind("askedBy", made.occasion().askedBy().orElseThrow())
                        .bind("business", made.occasion().business())
                        .add();
            }
            batch.execute();
        });
    }

    /**
     * Hands over the newest decisions of a table, newest first, some at a time, so that any number of them may be read.
     *
     * @param since the earliest that counts
     * @param until the first that counts no more
     */
    public void each(String table, Instant since, Instant until, int limit, Consumer<KeptDecision> reader) {
        String within = "and at >= :since and at < :until";
        jdbi.useTransaction(handle -> {
            try (Stream<KeptDecision> found = handle
                    .createQuery(NEWEST_OF_TABLE.formatted(within, within))
                    .bind("table", table)
                    .bind("since", since)
                    .bind("until", until)
                    .bind("limit", limit)
                    .setFetchSize(FETCHED_AT_ONCE)
                    .map((row, context) -> read(row))
                    .stream()) {
                found.forEach(reader);
            }
        });
    }

    /** A page of them. */
    public DecisionPage find(DecisionQuery query) {
        String wanted = query.row().isPresent() ? "and :row = any(matched) " : "";
        List<Found> found = jdbi.withHandle(handle -> handle.createQuery(NEWEST_OF_TABLE.formatted(
                        wanted + "and (at, conversation_id, turn, place) < (:at, :conversation, :turn, :place)",
                        wanted + "and (at, '', 0, id) < (:at, :conversation, :turn, :place)"))
                .bind("table", query.table())
                .bind("row", query.row())
                .bindMethods(query.before())
                .bind("limit", query.limit() + 1)
                .map((row, context) -> new Found(read(row), key(row)))
                .list());
        List<Found> shown = found.subList(0, Math.min(query.limit(), found.size()));
        return new DecisionPage(
                shown.stream().map(Found::decision).toList(),
                found.size() > shown.size() ? Optional.of(shown.getLast().key()) : Optional.empty());
    }

    private record Found(KeptDecision decision, DecisionKey key) {}

    private static DecisionKey key(ResultSet row) throws SQLException {
        Optional<Integer> turn = Optional.ofNullable(row.getObject("turn", Integer.class));
        return new DecisionKey(
                row.getTimestamp("at").toInstant(),
                turn.isPresent() ? row.getString("conversation_id") : "",
                turn.orElse(0),
                row.getLong("place"));
    }

    /** Those of a table in one conversation or about it, in the order in which they were made. */
    public List<KeptDecision> of(ConversationId conversation, String table) {
        String wanted = "conversation_id = :conversation and table_name = :table";
        return jdbi.withHandle(handle -> handle.createQuery(
                        OF_TURNS + wanted + " union all " + OUTSIDE + wanted + " order by turn nulls last, place")
                .bind("conversation", conversation.value())
                .bind("table", table)
                .map((row, context) -> read(row))
                .list());
    }

    /** The newest twenty about a conversation that no turn of it made, in the order in which they were made. */
    public List<KeptDecision> outsideTurns(ConversationId conversation) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select * from (
                    select id, conversation_id, cast(null as integer) turn, asked_by, business_id,
                        table_name, version, matched, inputs, outputs, at
                    from decisions_outside_turns where conversation_id = :conversation
                    order by id desc limit :newest) newest
                order by id""")
                .bind("conversation", conversation.value())
                .bind("newest", NEWEST)
                .map((row, context) -> read(row))
                .list());
    }

    /** Deletes some of the decisions that were made before; how many. */
    public int forget(Instant before, int limit) {
        return jdbi.withHandle(handle -> {
            int ofTurns = handle.createUpdate("""
                    delete from decisions where (conversation_id, turn, place) in (
                        select conversation_id, turn, place from decisions where at < :before limit :limit
                        for update skip locked)""")
                    .bind("before", before)
                    .bind("limit", limit)
                    .execute();
            return ofTurns
                    + handle.createUpdate("""
                            delete from decisions_outside_turns where id in (
                                select id from decisions_outside_turns where at < :before limit :left
                                for update skip locked)""")
                            .bind("before", before)
                            .bind("left", limit - ofTurns)
                            .execute();
        });
    }

    private KeptDecision read(ResultSet row) throws SQLException {
        return new KeptDecision(
                new Occasion(
                        Optional.ofNullable(row.getString("conversation_id")),
                        Optional.ofNullable(row.getObject("turn", Integer.class)),
                        Optional.ofNullable(row.getString("asked_by")),
                        Optional.ofNullable(row.getString("business_id")),
                        row.getTimestamp("at").toInstant()),
                new Decision(
                        row.getString("table_name"),
                        row.getString("version"),
                        List.of((String[]) row.getArray("matched").getArray()),
                        json.read(row, "inputs", Cells.class),
                        json.read(row, "outputs", Cells.class)));
    }
}
