package com.xseven.api.appointment;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Appointments over HTTP. */
@RestController
@RequestMapping("/api/v1/appointments")
@Tag(name = "Appointments")
final class AppointmentController {

    private final AppointmentDesk desk;

    AppointmentController(AppointmentDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "Appointments that the caller may see")
    AppointmentPage list(
            @RequestParam Optional<String> businessId,
            @RequestParam Optional<String> conversationId,
            @Parameter(
                            description =
                                    "The earliest start: a time with offset, or a date, meant from its beginning in the"
                                            + " time zone of the business that businessId names, and in UTC without one",
                            examples = {
                                @ExampleObject(name = "date", value = "2026-11-27"),
                                @ExampleObject(name = "time", value = "2026-11-27T18:00:00-05:00")
                            })
                    @RequestParam
                    Optional<String> from,
            @Parameter(
                            description =
                                    "Before which they start: a time with offset; or a date, meant up to its end in the"
                                            + " time zone of the business that businessId names, and in UTC without one",
                            examples = {
                                @ExampleObject(name = "date", value = "2026-11-27"),
                                @ExampleObject(name = "time", value = "2026-11-28T00:00:00-05:00")
                            })
                    @RequestParam
                    Optional<String> to,
            @RequestParam Optional<String> cursor,
            Caller caller) {
        return desk.list(new AppointmentFilter(businessId, conversationId, from, to, cursor), caller);
    }

    @GetMapping("/{id}")
    @Operation(summary = "One appointment")
    AppointmentBody find(@PathVariable String id, Caller caller) {
        return desk.find(id, caller);
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Cancel an appointment")
    AppointmentBody cancel(@PathVariable String id, Caller caller) {
        return desk.cancel(id, caller);
    }
}
