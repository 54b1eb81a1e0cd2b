package com.xseven.api.event;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.EventId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens feeds. */
@Component
final class EventFeeds {

    private final Audience audience;
    private final EventSources sources;

    EventFeeds(Audience audience, EventSources sources) {
        this.audience = audience;
        this.sources = sources;
    }

    /** A feed after a place that this service gave out, or for a new listener; ends the request if too many listen. */
    EventFeed open(ConversationId conversation, Optional<EventId> after) {
        return new EventFeed(conversation, after, sources, audience.join(conversation));
    }

    /** Whether the conversation is over and a listener at that place has heard everything. */
    boolean isOver(ConversationId conversation, Optional<EventId> after) {
        return after.filter(new ReplayedTurns(conversation, sources.transcripts())::endBefore)
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
