package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Tokens;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.workflows.journal.Opening;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Carries out what callers ask of conversations, once it is clear that they may. */
@Component
public final class Desk {

    private final Openings openings;
    private final Conversations conversations;
    private final Past past;
    private final Transcripts transcripts;
    private final Exchanges exchanges;
    private final Access access;
    private final Tokens tokens;

    Desk(
            Openings openings,
            Conversations conversations,
            Past past,
            Transcripts transcripts,
            Exchanges exchanges,
            Access access,
            Tokens tokens) {
        this.openings = openings;
        this.conversations = conversations;
        this.past = past;
        this.transcripts = transcripts;
        this.exchanges = exchanges;
        this.access = access;
        this.tokens = tokens;
    }

    CreatedConversation create(NewConversation wish, Caller caller, Optional<String> idempotencyKey) {
        Opening opening = openings.opening(RequestIds.conversation(caller, idempotencyKey), wish, caller);
        begin(opening, idempotencyKey);
        return CreatedConversation.of(opening, tokenFor(opening.flow(), opening.id()));
    }

    Sent send(String id, NewMessage wish, Caller caller, Optional<String> idempotencyKey, Duration patience) {
        return sent(message(access.speaking(id, caller), wish, caller, idempotencyKey), patience, Optional.empty());
    }

    /** Sends a message of somebody who listens to the events of that conversation already, and says under which id. */
    public MessageId post(
            ConversationId conversation, @Nullable String text, @Nullable String messageId, Caller caller) {
        Message message = message(
                access.speaking(conversation.value(), caller),
                new NewMessage(text, messageId),
                caller,
                Optional.empty());
        exchanges.send(message);
        return message.id();
    }

    /** Ends the conversation once everything in it is answered, for which the journal has to be there. */
    StateBody end(ConversationId conversation, EndBody wish) {
        transcripts.expectReachable();
        return StateBody.of(past.unlessOver(conversation, () -> conversations.end(conversation, wish.request())));
    }

    /** Begins a conversation of a flow, or goes on with the one that is named. */
    Sent chat(Flow flow, ChatTurn wish, Caller caller, Optional<String> idempotencyKey, Duration patience) {
        NewMessage said = new NewMessage(Texts.checked(wish.text()), wish.messageId());
        if (wish.conversationId() != null) {
            Message message = message(access.speaking(wish.conversationId(), caller), said, caller, idempotencyKey);
            expectFlow(message.conversation(), flow);
            return sent(message, patience, Optional.empty());
        }
        ConversationId fresh = RequestIds.conversation(caller, idempotencyKey);
        Message message = message(fresh, said, caller, idempotencyKey);
        begin(openings.opening(fresh, wish.opening(flow), caller), idempotencyKey);
        return sent(message, patience, tokenFor(flow, fresh));
    }

    /** A message and what came of it. */
    record Sent(Message message, Exchange exchange, Optional<String> token) {}

    /** A key that is repeated long afterwards would begin anew what is over, since Temporal knows it no more. */
    private void begin(Opening opening, Optional<String> idempotencyKey) {
        if (idempotencyKey.isPresent()
                && transcripts
                        .conversationIfReachable(opening.id())
                        .filter(JournaledConversation::ended)
                        .isPresent()) {
            throw Past.over();
        }
        conversations.begin(opening);
    }

    private Sent sent(Message message, Duration patience, Optional<String> token) {
        return new Sent(message, exchanges.exchange(message, patience), token);
    }

    private static Message message(
            ConversationId conversation, NewMessage wish, Caller caller, Optional<String> idempotencyKey) {
        return new Message(
                conversation,
                RequestIds.message(caller, wish.messageId(), idempotencyKey),
                Texts.checked(wish.text()),
                wish.messageId() != null || idempotencyKey.isPresent());
    }

    private void expectFlow(ConversationId conversation, Flow flow) {
        Flow actual = access.flow(conversation);
        if (actual != flow) {
            throw Problem.of(
                    ProblemCode.WRONG_FLOW,
                    "This conversation belongs to the flow " + actual + ", not to " + flow + ".");
        }
    }

    /** Whoever holds a conversation's token is its customer; staff show who they are each time. */
    private Optional<String> tokenFor(Flow flow, ConversationId conversation) {
        return flow == Flow.DASHBOARD
                ? Optional.empty()
                : Optional.of(tokens.forConversation(conversation).token());
    }
}
