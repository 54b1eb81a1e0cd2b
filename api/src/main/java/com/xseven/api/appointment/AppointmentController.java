package com.xseven.api.appointment;

import com.xseven.api.security.Caller;
import com.xseven.store.booking.Appointment;
import com.xseven.store.calendar.Invitation;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
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
    @Operation(summary = "One appointment, with an ETag for changing it")
    ResponseEntity<AppointmentBody> find(@PathVariable String id, Caller caller) {
        return tagged(desk.find(id, caller));
    }

    @GetMapping("/{id}/invitation.ics")
    @Operation(summary = "The appointment for a calendar; once it is cancelled, what takes it back there")
    ResponseEntity<String> invitation(@PathVariable String id, Caller caller) {
        Appointment appointment = desk.find(id, caller);
        MediaType calendar =
                MediaType.parseMediaType("text/calendar;charset=utf-8;method=" + Invitation.method(appointment));
        return ResponseEntity.ok().contentType(calendar).body(desk.invitation(appointment));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Move an appointment, or note as staff how it ended")
    ResponseEntity<AppointmentBody> change(
            @PathVariable String id,
            @RequestHeader("If-Match") Optional<String> ifMatch,
            @RequestBody AppointmentPatch patch,
            Caller caller) {
        return tagged(desk.change(id, ifMatch, patch, caller));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Cancel an appointment")
    ResponseEntity<AppointmentBody> cancel(
            @PathVariable String id, @RequestHeader("If-Match") Optional<String> ifMatch, Caller caller) {
        return tagged(desk.cancel(id, ifMatch, caller));
    }

    private ResponseEntity<AppointmentBody> tagged(Appointment appointment) {
        return ResponseEntity.ok().eTag(Edition.of(appointment)).body(desk.body(appointment));
    }
}
