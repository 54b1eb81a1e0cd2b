package com.xseven.api.waiting;

import com.xseven.api.security.Caller;
import com.xseven.workflows.waiting.WaitingAnswer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Waiting lists over HTTP. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Waiting lists")
final class WaitingController {

    private final WaitingDesk desk;

    WaitingController(WaitingDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/businesses/{id}/waiting-list")
    @Operation(
            summary = "Wait for something to become free, for customers and staff",
            description = "Once something is free between from and to, it is held, and the customer is told in the"
                    + " conversation and by e-mail. Who knows the entryId may accept or decline it.")
    ResponseEntity<EntryBody> join(@PathVariable String id, @RequestBody JoinBody body, Caller caller) {
        EntryBody joined = desk.join(id, body, caller);
        return ResponseEntity.created(URI.create("/api/v1/waiting-list/" + joined.entryId()))
                .body(joined);
    }

    @GetMapping("/businesses/{id}/waiting-list")
    @Operation(summary = "Who waits or is asked, first come first, for the staff of the business")
    EntryList list(@PathVariable String id, Caller caller) {
        return desk.list(id, caller);
    }

    @DeleteMapping("/businesses/{id}/waiting-list/{entryId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Wait no longer; what is held goes to the next one")
    void leave(@PathVariable String id, @PathVariable String entryId, Caller caller) {
        desk.leave(id, entryId, caller);
    }

    @GetMapping("/waiting-list/{entryId}")
    @Operation(summary = "One entry, for its customer and the staff of the business")
    EntryBody find(@PathVariable String entryId, Caller caller) {
        return desk.find(entryId, caller);
    }

    @PostMapping("/waiting-list/{entryId}/accept")
    @Operation(summary = "Book what is held; the entryId is all that is needed")
    AnswerBody accept(@PathVariable String entryId) {
        return desk.answer(entryId, WaitingAnswer.Word.ACCEPT);
    }

    @PostMapping("/waiting-list/{entryId}/decline")
    @Operation(summary = "Leave what is held to the next one; the entryId is all that is needed")
    AnswerBody decline(@PathVariable String entryId) {
        return desk.answer(entryId, WaitingAnswer.Word.DECLINE);
    }
}
