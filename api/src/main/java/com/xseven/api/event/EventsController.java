package com.xseven.api.event;

import com.xseven.api.conversation.Access;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.EventId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The event stream over HTTP. */
@RestController
@RequestMapping("/api/v1/conversations")
@Tag(name = "Conversations")
final class EventsController {

    private final Access access;
    private final EventFeeds feeds;
    private final EventPumps pumps;

    EventsController(Access access, EventFeeds feeds, EventPumps pumps) {
        this.access = access;
        this.feeds = feeds;
        this.pumps = pumps;
    }

    @GetMapping(path = "/{id}/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Operation(summary = "Hear events as they happen")
    @ApiResponse(responseCode = "200", description = "The events, from the place after Last-Event-ID")
    @ApiResponse(responseCode = "204", description = "The conversation is over and everything of it was heard")
    ResponseEntity<SseEmitter> events(
            @PathVariable String id,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            Caller caller) {
        ConversationId conversation = access.conversation(id, caller);
        Optional<EventId> place = EventFeeds.place(lastEventId);
        if (feeds.isOver(conversation, place)) {
            return ResponseEntity.noContent().build();
        }
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header("X-Accel-Buffering", "no")
                .body(SseSink.pumped(feeds.open(conversation, place), pumps, caller));
    }
}
