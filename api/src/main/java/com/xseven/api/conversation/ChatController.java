package com.xseven.api.conversation;

import com.xseven.api.security.Caller;
import com.xseven.dialogue.vocabulary.Flow;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Begins a conversation or goes on with it, in one call. */
@RestController
@RequestMapping("/api/v1/conversations/chat")
@Tag(name = "Conversations")
final class ChatController {

    private final Desk desk;
    private final Duration longestWait;

    ChatController(Desk desk, ConversationSettings settings) {
        this.desk = desk;
        this.longestWait = settings.replyDeadline();
    }

    @PostMapping("/dedicated")
    @Operation(summary = "Say something to a business")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReplyBody.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AcceptedMessage.class)))
    ResponseEntity<Object> dedicated(
            @RequestBody ChatTurn turn,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            Caller caller) {
        Duration patience = Preference.patience(prefer, longestWait);
        return Answers.of(desk.chat(Flow.DEDICATED, turn, caller, key, patience), patience);
    }
}
