package com.xseven.api.webhook;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.notification.Webhook;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The webhook of a business over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses/{id}/webhook")
@Tag(name = "Businesses")
final class WebhookController {

    private static final int SECRET_BYTES = 32;

    private final WebhookBook book;
    private final Gate gate;
    private final SecureRandom random = new SecureRandom();

    WebhookController(WebhookBook book, Gate gate) {
        this.book = book;
        this.gate = gate;
    }

    @PutMapping
    @Operation(
            summary = "Tell the business's own server of appointments, orders and changes, for owner and managers",
            description = "CloudEvents in JSON, signed as Standard Webhooks describes. The secret is shown here alone;"
                    + " sending the same again makes a new one.")
    WebhookBody keep(@PathVariable String id, @RequestBody WebhookWish wish, Caller caller) {
        gate.expect(caller, DashboardAction.CHANGE_WEBHOOK, Gate.business(id));
        Webhook webhook = new Webhook(wish.checked(), secret());
        book.keep(new BusinessId(id), webhook);
        return new WebhookBody(webhook.url(), Optional.of(webhook.secret()));
    }

    @GetMapping
    @Operation(summary = "Which server is told")
    WebhookBody find(@PathVariable String id, Caller caller) {
        gate.expect(caller, DashboardAction.CHANGE_WEBHOOK, Gate.business(id));
        return book.find(new BusinessId(id))
                .map(webhook -> new WebhookBody(webhook.url(), Optional.empty()))
                .orElseThrow(() -> Problem.of(ProblemCode.WEBHOOK_NOT_FOUND, "No server of this business is told."));
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell no server any more")
    void remove(@PathVariable String id, Caller caller) {
        gate.expect(caller, DashboardAction.CHANGE_WEBHOOK, Gate.business(id));
        book.remove(new BusinessId(id));
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return "whsec_" + Base64.getEncoder().encodeToString(bytes);
    }
}
