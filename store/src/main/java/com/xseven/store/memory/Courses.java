package com.xseven.store.memory;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Intent;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Sums up conversations from their turns in the journal and from what they arranged. */
public final class Courses {

    /** A conversation of more turns is summed up from the latest of them. */
    private static final int MOST_TURNS = 200;

    private final Jdbi jdbi;

    public Courses(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What it was about.
     *
     * @param until the last turn that counts for what it was about; all turns count for the rest
     */
    public Course of(ConversationId id, int until) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                with told as (
                    select turn, explanation -> 'understood' ->> 'intent' as intent,
                        explanation -> 'understood' -> 'commands' @> '[{"is": "cancel-task"}]' as given_up,
                        lag(standing -> 'dialogue' -> 'tasks' -> 0 ->> 'task') over (order by turn) as task,
                        standing ->> 'needsHuman' = 'true' as needs_person
                    from (select * from turns where conversation_id = :id order by turn desc limit :most) latest)
                select array(select intent from told where turn <= :until and intent is not null
                        group by intent order by min(turn)) as talked_about,
                    array(select task from told where given_up and task is not null
                        group by task order by min(turn)) as given_up,
                    coalesce((select needs_person from told order by turn desc limit 1), false) as needs_person""")
                .bind("id", id.value())
                .bind("most", MOST_TURNS)
                .bind("until", until)
                .map((row, context) -> new Course(
                        intents(row, "talked_about"), intents(row, "given_up"), row.getBoolean("needs_person")))
                .one());
    }

    /** What was arranged in it and where that stands, the newest first, so many at most; what is only held is not arranged yet. */
    public List<Arranged> arrangedIn(ConversationId id, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                select 'VISIT' as kind, status, lower(during) as at, offer_id, party_size, created_at
                from appointments where conversation_id = :id and status <> 'HELD'
                union all
                select 'ORDER', status, created_at, null, 0, created_at from orders where conversation_id = :id
                union all
                select 'WAITING', status, wished, offer_id, party_size, created_at
                from waiting_list where conversation_id = :id and deleted_at is null
                order by created_at desc limit :limit""")
                .bind("id", id.value())
                .bind("limit", limit)
                .map((row, context) -> Arranged.read(row))
                .list());
    }

    private static List<Intent> intents(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return Arrays.stream((String[]) array.getArray()).map(Intent::valueOf).toList();
    }
}
