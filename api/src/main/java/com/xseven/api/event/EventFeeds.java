package com.xseven.api.event;

import com.xseven.api.conversation.Transcripts;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.EventId;
import com.xseven.store.stream.EventStreams;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens feeds. */
@Component
final class EventFeeds {

    private final EventStreams streams;
    private final Transcripts transcripts;

    EventFeeds(EventStreams streams, Transcripts transcripts) {
        this.streams = streams;
        this.transcripts = transcripts;
    }

    /** A feed after a place that this service gave out, or for a new listener. */
    EventFeed open(ConversationId conversation, Optional<EventId> after) {
        return new EventFeed(conversation, after, streams, new ReplayedTurns(conversation, transcripts));
    }

    /** Whether the conversation is over and a listener at that place has heard everything. */
    boolean isOver(ConversationId conversation, Optional<EventId> after) {
        return after.filter(new ReplayedTurns(conversation, transcripts)::endBefore)
                .isPresent();
    }

    /** Reads the place to resume from; ends the request if it is none. */
    static Optional<EventId> place(@Nullable String eventId) {
        return Optional.ofNullable(eventId)
                .filter(text -> !text.isBlank())
                .map(text -> EventId.parse(text)
                        .orElseThrow(() -> Problem.of(
                                ProblemCode.INVALID_EVENT_ID, "Send the id of the last event heard, such as 12-3.")));
    }
}
