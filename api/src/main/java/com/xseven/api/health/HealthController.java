package com.xseven.api.health;

import com.xseven.api.permission.Gate;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.vocabulary.DashboardAction;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the system is. */
@RestController
@Tag(name = "Health")
final class HealthController {

    private final Checkup checkup;
    private final Gate gate;

    HealthController(Checkup checkup, Gate gate) {
        this.checkup = checkup;
        this.gate = gate;
    }

    /** Whether this process is alive, whatever else is. */
    record Living(HealthBody.Part status) {}

    @GetMapping("/health/live")
    @Operation(
            summary = "Whether this process answers",
            description = "Liveness: restart the process when there is no answer. What else is away does not matter.")
    Living live() {
        return new Living(HealthBody.Part.UP);
    }

    @GetMapping("/health")
    @Operation(
            summary = "Whether the parts of the system answer",
            description = "Readiness: 200 while messages are accepted (UP, or DEGRADED when Redis, Kafka or the workers"
                    + " are away), 503 while they are not (DOWN, when Temporal or PostgreSQL are away). Language models are"
                    + " named to those who may see what is under way everywhere, and counted to everybody else.")
    ResponseEntity<HealthBody> health(Caller caller) {
        HealthBody found = checkup.health();
        HealthBody health = found.namesModels() && isToldNames(caller) ? found : found.withoutNames();
        return ResponseEntity.status(
                        health.status() == HealthBody.Status.DOWN ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .body(health);
    }

    private boolean isToldNames(Caller caller) {
        return caller instanceof Caller.Person person
                && gate.lets(person, DashboardAction.SEE_WORKFLOWS, Optional.empty());
    }
}
