package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.store.journal.JournaledConversation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was said, how it stands and why. */
@Component
final class Records {

    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;

    private final Transcripts transcripts;
    private final Conversations conversations;

    Records(Transcripts transcripts, Conversations conversations) {
        this.transcripts = transcripts;
        this.conversations = conversations;
    }

    /** From the journal, which needs no worker; from the workflow where the journal knows nothing yet or is away. */
    StateBody state(ConversationId id) {
        return transcripts
                .conversationIfReachable(id)
                .map(kept -> StateBody.of(kept, transcripts.reply(id, kept.turn())))
                .orElseGet(() -> StateBody.of(conversations.state(id)));
    }

    HistoryBody history(ConversationId id, @Nullable String cursor, @Nullable String limit) {
        return HistoryBody.of(transcripts.history(id, place(cursor), size(limit)));
    }

    /** Of the turn asked for, or else of the latest. */
    ExplanationBody explanation(ConversationId id, @Nullable String turn) {
        int number = turn == null ? latestTurn(id) : turn(turn);
        return transcripts
                .explanation(id, number)
                .map(explanation -> ExplanationBody.of(id.value(), explanation))
                .orElseThrow(() ->
                        Problem.of(ProblemCode.TURN_NOT_FOUND, "The conversation has no turn " + number + " so far."));
    }

    private int latestTurn(ConversationId id) {
        return transcripts.conversation(id).map(JournaledConversation::turn).orElse(0);
    }

    private static long place(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.matches("\\d{1,18}")) {
            throw Problem.of(ProblemCode.INVALID_CURSOR, "Use the nextCursor of the page before.");
        }
        return Long.parseLong(cursor);
    }

    private static int size(@Nullable String limit) {
        if (limit == null) {
            return USUAL_LIMIT;
        }
        if (!limit.matches("\\d{1,9}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST_LIMIT) {
            throw Problem.of(ProblemCode.INVALID_LIMIT, "The limit must be from 1 to " + LARGEST_LIMIT + ".");
        }
        return Integer.parseInt(limit);
    }

    private static int turn(String turn) {
        if (!turn.matches("\\d{1,9}") || Integer.parseInt(turn) < 1) {
            throw Problem.of(ProblemCode.INVALID_TURN, "The turn must be a number from 1.");
        }
        return Integer.parseInt(turn);
    }
}
