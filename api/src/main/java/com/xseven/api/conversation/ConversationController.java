package com.xseven.api.conversation;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Conversations over HTTP. */
@RestController
@RequestMapping("/api/v1/conversations")
@Tag(name = "Conversations")
final class ConversationController {

    private final Desk desk;
    private final Records records;
    private final RecoveryDesk recoveries;
    private final Switches switches;
    private final Access access;
    private final Duration longestWait;

    ConversationController(
            Desk desk,
            Records records,
            RecoveryDesk recoveries,
            Switches switches,
            Access access,
            ConversationSettings settings) {
        this.desk = desk;
        this.records = records;
        this.recoveries = recoveries;
        this.switches = switches;
        this.access = access;
        this.longestWait = settings.replyDeadline();
    }

    @PostMapping("/create")
    @Operation(summary = "Begin a conversation")
    @ApiResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreatedConversation.class)))
    ResponseEntity<CreatedConversation> create(
            @RequestBody NewConversation wish, @RequestHeader("Idempotency-Key") Optional<String> key, Caller caller) {
        CreatedConversation created = desk.create(wish, caller, key);
        return ResponseEntity.created(URI.create(created.links().self())).body(created);
    }

    @PostMapping("/{id}/message")
    @Operation(summary = "Say something and wait for the reply")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ReplyBody.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = AcceptedMessage.class)))
    ResponseEntity<Object> message(
            @PathVariable String id,
            @RequestBody NewMessage message,
            @RequestHeader(name = "Prefer", required = false) @Nullable String prefer,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            Caller caller) {
        Duration patience = Preference.patience(prefer, longestWait);
        return Answers.of(desk.send(id, message, caller, key, patience), patience);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Where a conversation stands")
    StateBody state(@PathVariable String id, Caller caller) {
        return records.state(access.conversation(id, caller));
    }

    @GetMapping("/{id}/history")
    @Operation(summary = "What was said, oldest first")
    HistoryBody history(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable String limit,
            Caller caller) {
        return records.history(access.conversation(id, caller), cursor, limit);
    }

    @GetMapping("/{id}/explain")
    @Operation(summary = "Why a turn came out so")
    ExplanationBody explain(
            @PathVariable String id, @RequestParam(required = false) @Nullable String turn, Caller caller) {
        return records.explanation(access.explained(id, caller), turn);
    }

    @PostMapping("/{id}/switch-agent")
    @Operation(
            summary = "Have another agent answer",
            description =
                    "Once everything sent before is answered, and until the next wish; in a turn for which the table"
                            + " agent-routing rules otherwise, such as an emergency, that one answers. What was said is not asked"
                            + " again. An agent that the rules do not give the conversation answers AGENT_NOT_ALLOWED.")
    StateBody switchAgent(
            @PathVariable String id,
            @RequestBody SwitchBody body,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            Caller caller) {
        return switches.carryOut(access.ending(id, caller), body.checked(), caller, key);
    }

    @PostMapping("/{id}/end")
    @Operation(summary = "End a conversation")
    StateBody end(@PathVariable String id, @RequestBody(required = false) @Nullable EndBody body, Caller caller) {
        EndBody wish = body == null ? new EndBody(null, null) : body;
        return desk.end(access.ending(id, caller), wish);
    }

    @PostMapping("/{id}/recover")
    @Operation(
            summary = "Get a conversation over what went wrong",
            description =
                    "Once everything sent before is answered. Without a strategy the rules choose; the turn's explanation"
                            + " says how. What is over goes on in a new conversation, or answers CONVERSATION_ENDED.")
    RecoveredBody recover(
            @PathVariable String id,
            @RequestBody(required = false) @Nullable RecoverBody body,
            @RequestHeader("Idempotency-Key") Optional<String> key,
            Caller caller) {
        RecoverBody wish = body == null ? new RecoverBody(null) : body;
        return recoveries.recover(access.ending(id, caller), wish, caller, key);
    }
}
