package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Tokens;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.workflows.conversation.RecoverRequest;
import com.xseven.workflows.conversation.Recovered;
import com.xseven.workflows.conversation.Successor;
import com.xseven.workflows.journal.Opening;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gets conversations over what went wrong; one that is over goes on in a new one, of which there is one at most. */
@Component
final class RecoveryDesk {

    private final Conversations conversations;
    private final Transcripts transcripts;
    private final Past past;
    private final LateRecovery rules;
    private final Tokens tokens;
    private final Clock clock;

    RecoveryDesk(
            Conversations conversations,
            Transcripts transcripts,
            Past past,
            LateRecovery rules,
            Tokens tokens,
            Clock clock) {
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.past = past;
        this.rules = rules;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** For which the journal has to be there, since the answer is a turn. */
    RecoveredBody recover(ConversationId id, RecoverBody wish, Caller caller, Optional<String> idempotencyKey) {
        transcripts.expectReachable();
        RecoverRequest request =
                new RecoverRequest(RequestIds.recovery(caller, idempotencyKey), Optional.ofNullable(wish.strategy()));
        try {
            return told(id, past.unlessOver(id, () -> conversations.recover(id, request)));
        } catch (Problem problem) {
            if (problem.code() == ProblemCode.CONVERSATION_ENDED) {
                return afterTheEnd(id, request.strategy(), caller);
            }
            throw problem;
        }
    }

    private RecoveredBody told(ConversationId id, Recovered outcome) {
        Optional<Reply> reply = transcripts.reply(id, outcome.turn());
        Optional<String> token = outcome.continuedIn().equals(id)
                ? Optional.empty()
                : transcripts.opening(id).flatMap(before -> token(before.flow(), outcome.continuedIn()));
        return RecoveredBody.of(outcome, reply, token);
    }

    private RecoveredBody afterTheEnd(ConversationId id, Optional<RecoveryStrategy> wanted, Caller caller) {
        JournaledConversation over = transcripts.conversation(id).orElseThrow(Past::over);
        RecoveryStrategy strategy =
                wanted.or(() -> rules.strategy(id, over.needsHuman(), caller)).orElseThrow(Past::over);
        if (strategy != RecoveryStrategy.CREATE_NEW_CONVERSATION) {
            throw Past.over();
        }
        Opening before = transcripts.opening(id).orElseThrow(Past::over);
        Opening successor = Successor.opening(
                before,
                transcripts.reply(id, over.turn()).map(Reply::slots).orElseGet(Collections::emptySortedMap),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (transcripts
                .conversation(successor.id())
                .filter(JournaledConversation::ended)
                .isPresent()) {
            throw Past.over();
        }
        conversations.begin(successor);
        return RecoveredBody.continued(successor.id(), wanted.isEmpty(), token(successor.flow(), successor.id()));
    }

    private Optional<String> token(Flow flow, ConversationId conversation) {
        return flow == Flow.DASHBOARD
                ? Optional.empty()
                : Optional.of(tokens.forConversation(conversation).token());
    }
}
