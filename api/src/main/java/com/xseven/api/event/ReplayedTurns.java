package com.xseven.api.event;

import com.xseven.api.conversation.Transcripts;
import com.xseven.api.problem.Problem;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.EventId;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.store.stream.PublishedEvent;
import com.xseven.store.stream.TurnEvents;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Tells finished turns of a conversation from the journal, as the event stream would have told them. */
final class ReplayedTurns {

    private static final int TURNS = 50;

    /** A new listener hears of the latest turns only. */
    private static final int TURNS_FOR_NEW_LISTENERS = 5;

    private final ConversationId conversation;
    private final Transcripts transcripts;

    ReplayedTurns(ConversationId conversation, Transcripts transcripts) {
        this.conversation = conversation;
        this.transcripts = transcripts;
    }

    /** What comes after a place, or the latest turns. */
    Replay after(Optional<EventId> place) {
        return told(place, event -> true);
    }

    /** What lies between two places. */
    Replay between(Optional<EventId> place, EventId end) {
        return told(place, event -> event.id().compareTo(end) < 0);
    }

    /** Whether the conversation is over and nothing of it comes after that place. */
    boolean endBefore(EventId place) {
        return transcripts
                        .conversationIfReachable(conversation)
                        .filter(JournaledConversation::ended)
                        .isPresent()
                && after(Optional.of(place)) instanceof Replay.Told(List<PublishedEvent> rest)
                && rest.isEmpty();
    }

    private Replay told(Optional<EventId> place, Predicate<PublishedEvent> wanted) {
        try {
            EventId from = place.orElseGet(this::shortlyBeforeTheEnd);
            List<Reply> replies = transcripts.repliesAfter(conversation, from.turn() - 1, TURNS);
            Optional<JournaledConversation> kept =
                    replies.isEmpty() ? Optional.empty() : transcripts.conversation(conversation);
            return new Replay.Told(replies.stream()
                    .flatMap(reply -> events(reply, kept.flatMap(it -> it.endWith(reply.turn()))).stream())
                    .filter(event -> event.id().compareTo(from) > 0)
                    .filter(wanted)
                    .toList());
        } catch (Problem away) {
            return new Replay.Away();
        }
    }

    private EventId shortlyBeforeTheEnd() {
        int latest = transcripts
                .conversation(conversation)
                .map(JournaledConversation::turn)
                .orElse(0);
        return new EventId(Math.max(0, latest - TURNS_FOR_NEW_LISTENERS), Integer.MAX_VALUE);
    }

    private List<PublishedEvent> events(Reply reply, Optional<End> end) {
        List<String> tools = transcripts
                .explanation(conversation, reply.turn())
                .map(Explanation::tools)
                .orElseGet(List::of);
        return TurnEvents.of(reply, tools, end);
    }
}
