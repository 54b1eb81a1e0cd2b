package com.xseven.api.availability;

import com.xseven.api.business.BusinessDesk;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Free times over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses/{id}/availability")
@Tag(name = "Businesses")
final class AvailabilityController {

    private final BusinessDesk businesses;
    private final AvailabilityDesk desk;

    AvailabilityController(BusinessDesk businesses, AvailabilityDesk desk) {
        this.businesses = businesses;
        this.desk = desk;
    }

    @GetMapping
    @Operation(summary = "The times of one day that can be booked")
    AvailabilityBody availability(
            @PathVariable String id,
            @Parameter(description = "Id of the service; left out for a table") @RequestParam Optional<String> offer,
            @Parameter(description = "Today, by the business's calendar, without it", example = "2027-01-31")
                    @RequestParam
                    Optional<String> date,
            @Parameter(description = "1 without it") @RequestParam Optional<Integer> partySize,
            @Parameter(description = "Id of the person asked for") @RequestParam Optional<String> staff) {
        return desk.answer(businesses.find(id), new AvailabilityQuestion(offer, date, partySize, staff));
    }
}
