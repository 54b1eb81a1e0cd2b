package com.xseven.api.health;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells how the system is. */
@RestController
@Tag(name = "Health")
final class HealthController {

    private final Checkup checkup;

    HealthController(Checkup checkup) {
        this.checkup = checkup;
    }

    @GetMapping("/health")
    @Operation(summary = "Whether the parts of the system answer")
    ResponseEntity<HealthBody> health() {
        HealthBody health = checkup.health();
        return ResponseEntity.status(
                        health.status() == HealthBody.Status.DOWN ? HttpStatus.SERVICE_UNAVAILABLE : HttpStatus.OK)
                .body(health);
    }
}
