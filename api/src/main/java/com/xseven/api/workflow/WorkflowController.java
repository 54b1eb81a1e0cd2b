package com.xseven.api.workflow;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Workflows over HTTP. Most of their ids have a slash, such as {@code appointment/…}, which stands in the address as it is. */
@RestController
@RequestMapping("/api/v1/conversations/workflows")
@Tag(name = "Workflows")
final class WorkflowController {

    private final WorkflowDesk desk;

    WorkflowController(WorkflowDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/active")
    @Operation(summary = "What is under way, for staff: conversations, appointments, orders, and where to look at each")
    WorkflowList active(
            @Parameter(example = "APPOINTMENT") @RequestParam Optional<String> type,
            @RequestParam Optional<String> businessId,
            @RequestParam Optional<String> cursor,
            Caller caller) {
        return desk.list(new WorkflowFilter(type, businessId, cursor), caller);
    }

    @PostMapping("/{kind}/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "Ask a workflow of a business to undo what it can and to end, for owners and operators")
    CancelAccepted cancel(
            @Parameter(example = "appointment") @PathVariable String kind,
            @PathVariable String id,
            @RequestBody CancelBody body,
            Caller caller) {
        return desk.cancel(kind + "/" + id, body, caller);
    }

    @PostMapping("/{id}/cancel")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Operation(summary = "The same for a workflow whose id has no slash, such as a cleanup")
    CancelAccepted cancel(@PathVariable String id, @RequestBody CancelBody body, Caller caller) {
        return desk.cancel(id, body, caller);
    }
}
