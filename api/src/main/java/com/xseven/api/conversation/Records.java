package com.xseven.api.conversation;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.problem.Parameters;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.store.decision.KeptDecision;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.workflows.journal.Opening;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what was said, how it stands and why. */
@Component
final class Records {

    private static final String RECOVERY = "recovery-strategy";
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 200;
    private static final Predicate<String> PLACE = Pattern.compile("\\d{1,18}").asMatchPredicate();

    private final Transcripts transcripts;
    private final Conversations conversations;
    private final Past past;
    private final DecisionLog decisions;

    Records(Transcripts transcripts, Conversations conversations, Past past, DecisionLog decisions) {
        this.transcripts = transcripts;
        this.conversations = conversations;
        this.past = past;
        this.decisions = decisions;
    }

    /** From the journal, which needs no worker; from the workflow where the journal knows nothing yet or is away. */
    StateBody state(ConversationId id) {
        return transcripts
                .conversationIfReachable(id)
                .map(kept -> StateBody.of(kept, transcripts.reply(id, kept.turn())))
                .orElseGet(() -> StateBody.of(past.unlessOver(id, () -> conversations.state(id))));
    }

    HistoryBody history(ConversationId id, @Nullable String cursor, @Nullable String limit) {
        return HistoryBody.of(transcripts.history(
                id,
                given(cursor)
                        .map(text -> Parameters.cursor(text, PLACE, Long::valueOf))
                        .orElse(0L),
                given(limit).map(Records::size).orElse(USUAL_LIMIT)));
    }

    /** Of the turn asked for, or else of the latest. */
    ExplanationBody explanation(ConversationId id, @Nullable String turn) {
        Optional<JournaledConversation> kept = transcripts.conversation(id);
        int latest = kept.map(JournaledConversation::turn).orElse(0);
        int number = given(turn).map(Records::turn).orElse(latest);
        boolean last =
                number == latest && kept.filter(JournaledConversation::ended).isPresent();
        return transcripts
                .explanation(id, number)
                .map(explanation -> ExplanationBody.of(
                        id.value(),
                        explanation,
                        new ExplanationBody.Around(
                                number == 1 ? atTheBeginning(id) : List.of(), last ? afterTheEnd(id) : List.of())))
                .orElseThrow(() ->
                        Problem.of(ProblemCode.TURN_NOT_FOUND, "The conversation has no turn " + number + " so far."));
    }

    private List<Decision> atTheBeginning(ConversationId id) {
        return transcripts.opening(id).flatMap(Opening::idleRule).stream().toList();
    }

    /** Those of recovery: while it lived, a turn told them. */
    private List<KeptDecision> afterTheEnd(ConversationId id) {
        return decisions.outsideTurns(id).stream()
                .filter(kept -> kept.decision().table().equals(RECOVERY))
                .toList();
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Parameters.given(Optional.ofNullable(parameter));
    }

    private static int size(String limit) {
        if (!limit.matches("\\d{1,9}") || Integer.parseInt(limit) < 1 || Integer.parseInt(limit) > LARGEST_LIMIT) {
            throw Problem.ofParameter(ProblemCode.INVALID_LIMIT, "limit", "must be from 1 to " + LARGEST_LIMIT);
        }
        return Integer.parseInt(limit);
    }

    private static int turn(String turn) {
        if (!turn.matches("\\d{1,9}") || Integer.parseInt(turn) < 1) {
            throw Problem.ofParameter(ProblemCode.INVALID_TURN, "turn", "must be a number from 1");
        }
        return Integer.parseInt(turn);
    }
}
