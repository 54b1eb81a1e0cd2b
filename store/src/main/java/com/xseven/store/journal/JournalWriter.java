package com.xseven.store.journal;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.store.JsonColumns;
import com.xseven.store.decision.Decisions;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.outbox.OutboxEvent;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnKey;
import com.xseven.workflows.journal.TurnRecord;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes conversations down, once, however often it is told. */
public final class JournalWriter {

    private final Jdbi jdbi;
    private final JsonColumns json;
    private final Outbox outbox;
    private final Decisions decisions;

    public JournalWriter(Jdbi jdbi) {
        this.jdbi = jdbi;
        this.json = JsonColumns.of(jdbi.getConfig());
        this.outbox = new Outbox(jdbi);
        this.decisions = new Decisions(jdbi);
    }

    /** Notes the beginning and the greeting, unless they stand already. */
    public void open(Opening opening) {
        jdbi.useTransaction(handle -> {
            if (insertConversation(handle, opening)) {
                insertGreeting(handle, opening);
                decisions.add(handle, opening);
                outbox.add(handle, List.of(OutboxEvent.started(opening)));
            }
        });
    }

    /** What stands for a turn, if anything does. */
    public Optional<Recorded.StoodAlready> earlier(TurnKey key) {
        return jdbi.withHandle(handle -> earlier(handle, key));
    }

    /** Writes the turn with its messages, its reply and its events, or says what stands there already. */
    public Recorded record(TurnRecord turn) {
        return jdbi.inTransaction(handle -> {
            if (!insertTurn(handle, turn)) {
                return earlier(
                                handle,
                                new TurnKey(
                                        turn.reply().conversationId(),
                                        turn.reply().turn()))
                        .orElseThrow();
            }
            insertMessages(handle, turn);
            decisions.add(handle, turn);
            AgentHandOvers.add(handle, turn);
            updateConversation(handle, turn);
            outbox.add(handle, OutboxEvent.ofTurn(turn));
            return new Recorded.Written(Optional.empty());
        });
    }

    private boolean insertConversation(Handle handle, Opening opening) {
        return handle.createUpdate("""
                insert into conversations (id, business_id, flow, channel, status, turn, stage, agent, language,
                    needs_human, opening, started_at, updated_at)
                values (:id, :business, :flow, :channel, 'ACTIVE', 0, 'GREETING', 'GENERAL_PURPOSE', :language,
                    false, cast(:opening as jsonb), :at, :at)
                on conflict do nothing""")
                        .bind("id", opening.id().value())
                        .bind("business", opening.business().map(Object::toString))
                        .bind("flow", opening.flow().name())
                        .bind("channel", opening.channel().name())
                        .bind("language", opening.language())
                        .bind("opening", json.write(opening))
                        .bind("at", opening.at())
                        .execute()
                == 1;
    }

    private static void insertGreeting(Handle handle, Opening opening) {
        handle.createUpdate("""
                insert into messages (conversation_id, seq, turn, role, text, agent, stage, at)
                values (:id, 1, 0, 'ASSISTANT', :text, 'GENERAL_PURPOSE', 'GREETING', :at)""")
                .bind("id", opening.id().value())
                .bind("text", opening.greeting())
                .bind("at", opening.at())
                .execute();
    }

    private boolean insertTurn(Handle handle, TurnRecord turn) {
        return handle.createUpdate("""
                insert into turns (conversation_id, turn, reply, explanation, standing, at)
                values (:id, :turn, cast(:reply as jsonb), cast(:explanation as jsonb), cast(:standing as jsonb), :at)
                on conflict do nothing""")
                        .bind("id", turn.reply().conversationId().value())
                        .bind("turn", turn.reply().turn())
                        .bind("reply", json.write(turn.reply()))
                        .bind("explanation", json.write(turn.explanation()))
                        .bind("standing", json.write(turn.standing()))
                        .bind("at", turn.at())
                        .execute()
                == 1;
    }

    private Optional<Recorded.StoodAlready> earlier(Handle handle, TurnKey key) {
        return handle.createQuery("select reply, standing from turns where conversation_id = :id and turn = :turn")
                .bind("id", key.conversation().value())
                .bind("turn", key.turn())
                .map((row, context) -> new Recorded.StoodAlready(
                        json.read(row, "reply", Reply.class).replyTo(), json.read(row, "standing", Standing.class)))
                .findOne();
    }

    private static void insertMessages(Handle handle, TurnRecord turn) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into messages (conversation_id, seq, turn, role, message_id, reply_to, text, agent, stage, at)
                select :id, coalesce(max(seq), 0) + 1, :turn, :role, nullif(:message, ''), :replyTo, :text,
                    nullif(:agent, ''), nullif(:stage, ''), :at
                from messages where conversation_id = :id
                on conflict (conversation_id, message_id) do nothing""");
        Reply reply = turn.reply();
        for (CustomerMessage message : turn.messages()) {
            batch.bind("id", reply.conversationId().value())
                    .bind("turn", reply.turn())
                    .bind("role", "CUSTOMER")
                    .bind("message", message.id().value())
                    .bind("replyTo", new String[0])
                    .bind("text", message.text())
                    .bind("agent", "")
                    .bind("stage", "")
                    .bind("at", message.at())
                    .add();
        }
        batch.bind("id", reply.conversationId().value())
                .bind("turn", reply.turn())
                .bind("role", speaker(turn))
                .bind("message", "")
                .bind("replyTo", reply.replyTo().stream().map(MessageId::value).toArray(String[]::new))
                .bind("text", reply.text())
                .bind("agent", reply.agent().name())
                .bind("stage", reply.stage().name())
                .bind("at", turn.at())
                .add();
        batch.execute();
    }

    /** That somebody else goes on says neither of the agents. */
    private static String speaker(TurnRecord turn) {
        boolean byHand = turn.reply().replyTo().isEmpty()
                && turn.explanation()
                        .staffing()
                        .flatMap(Staffing::handOver)
                        .filter(handOver -> handOver.cause() instanceof HandOver.Hand)
                        .isPresent();
        return byHand ? HistoryEntry.Speaker.SYSTEM.name() : HistoryEntry.Speaker.ASSISTANT.name();
    }

    /** What is over stays over: a message that came too late is answered, but reopens nothing. */
    private static void updateConversation(Handle handle, TurnRecord turn) {
        handle.createUpdate("""
                update conversations set turn = :turn, stage = :stage, agent = :agent, language = :language,
                    needs_human = :needsHuman, updated_at = :at,
                    status = case when :ends then 'ENDED' else status end,
                    end_reason = coalesce(end_reason, :reason),
                    end_rating = coalesce(end_rating, :rating),
                    ended_at = coalesce(ended_at, case when :ends then cast(:at as timestamptz) end)
                where id = :id""")
                .bind("id", turn.reply().conversationId().value())
                .bind("turn", turn.reply().turn())
                .bind("stage", turn.standing().stage().name())
                .bind("agent", turn.standing().agent().name())
                .bind("language", turn.standing().language())
                .bind("needsHuman", turn.standing().needsHuman())
                .bind("at", turn.at())
                .bind("ends", turn.ended().isPresent())
                .bind("reason", turn.ended().map(End::reason))
                .bind("rating", turn.ended().flatMap(End::rating))
                .execute();
    }
}
