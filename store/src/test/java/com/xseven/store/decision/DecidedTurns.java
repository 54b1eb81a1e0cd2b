package com.xseven.store.decision;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Failure;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.journal.JournalWriter;
import com.xseven.workflows.journal.Customer;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns of conversations, of which only what was decided matters. */
public final class DecidedTurns {

    private final JournalWriter writer;
    private final Instant at;

    public DecidedTurns(JournalWriter writer, Instant at) {
        this.writer = writer;
        this.at = at;
    }

    /** A decision of that version with one fact and one output. */
    public static Decision decision(String table, int version, String said) {
        return new Decision(
                table,
                String.valueOf(version),
                List.of("row-" + said),
                new TreeMap<>(Map.of("fact", "known")),
                new TreeMap<>(Map.of("said", said)));
    }

    /** How a conversation begins for which that was decided. */
    static Opening opening(ConversationId id, Instant at, Optional<Decision> idleRule) {
        return new Opening(
                id,
                Flow.GLOBAL,
                Optional.empty(),
                Optional.empty(),
                Channel.WEB,
                "en",
                Customer.unknown(),
                "Welcome!",
                Duration.ofHours(24),
                Optional.empty(),
                0,
                at,
                Optional.empty(),
                Optional.empty(),
                idleRule);
    }

    public Recorded decided(String conversation, int turn, Decision... decisions) {
        return write(conversation, turn, List.of(decisions), Optional.empty(), false);
    }

    public Recorded failed(String conversation, int turn, Failure failure) {
        return write(conversation, turn, List.of(), Optional.of(failure), false);
    }

    public Recorded escalated(String conversation, int turn, Decision... decisions) {
        return write(conversation, turn, List.of(decisions), Optional.empty(), true);
    }

    private Recorded write(
            String conversation, int turn, List<Decision> decisions, Optional<Failure> failure, boolean needsHuman) {
        ConversationId id = new ConversationId(conversation);
        writer.open(opening(id, at, Optional.empty()));
        return writer.record(new TurnRecord(
                Optional.empty(),
                List.of(),
                reply(id, turn, needsHuman),
                new Explanation(
                        turn,
                        new Understood(Intent.GREET, 0.9, "en", List.of()),
                        decisions,
                        Agent.GENERAL_PURPOSE,
                        "built-in",
                        "none",
                        List.of(),
                        0,
                        "0",
                        Collections.emptySortedMap(),
                        failure,
                        at),
                new Standing(
                        Stage.COMPLETION,
                        Agent.GENERAL_PURPOSE,
                        Intent.GREET,
                        needsHuman,
                        "en",
                        0,
                        DialogueState.empty()),
                Optional.empty(),
                at));
    }

    private static Reply reply(ConversationId id, int turn, boolean needsHuman) {
        return new Reply(
                id,
                turn,
                List.of(),
                "An answer",
                Stage.COMPLETION,
                List.of(Stage.COMPLETION),
                Agent.GENERAL_PURPOSE,
                List.of(),
                Intent.GREET,
                0.9,
                Collections.emptySortedMap(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                needsHuman,
                false,
                false,
                "en");
    }
}
