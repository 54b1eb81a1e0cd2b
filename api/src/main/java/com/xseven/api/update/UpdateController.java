package com.xseven.api.update;

import com.xseven.api.permission.Gate;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.vocabulary.DashboardAction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Updates of a business over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses/{id}/updates")
@Tag(name = "Businesses")
final class UpdateController {

    private final UpdateDesk desk;
    private final Gate gate;

    UpdateController(UpdateDesk desk, Gate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @PostMapping
    @Operation(
            summary =
                    "Change hours, dates, offers or staff, tell staff and the customers concerned, and be able to undo it",
            description =
                    "For owner and managers, staff for the owner alone, as long as the rules say so. A workflow carries it out; ask for its state under links.self.")
    ResponseEntity<UpdateBody> begin(
            @PathVariable String id,
            @RequestBody UpdateWish wish,
            @RequestHeader(name = "Idempotency-Key", required = false) Optional<String> idempotencyKey,
            Caller caller) {
        Caller.Person person = gate.expectAll(caller, wish.actions(), Gate.business(id));
        UpdateBody begun = desk.begin(id, wish, idempotencyKey, person);
        return ResponseEntity.created(URI.create(begun.links().self())).body(begun);
    }

    @GetMapping("/{updateId}")
    @Operation(summary = "What was done, and how many heard of it")
    UpdateBody find(@PathVariable String id, @PathVariable String updateId, Caller caller) {
        gate.expect(caller, DashboardAction.SEE_CHANGES, Gate.business(id));
        return desk.find(id, updateId);
    }

    @PostMapping("/{updateId}/undo")
    @Operation(summary = "Put back what was before, unless somebody changed it since; those who were told hear of it")
    UpdateBody undo(@PathVariable String id, @PathVariable String updateId, Caller caller) {
        return desk.undo(id, updateId, gate.expect(caller, DashboardAction.UNDO_CHANGES, Gate.business(id)));
    }
}
