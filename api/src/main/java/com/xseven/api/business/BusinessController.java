package com.xseven.api.business;

import com.xseven.api.permission.Gate;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.business.Business;
import com.xseven.store.world.BusinessVersion;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The business world over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses")
@Tag(name = "Businesses")
final class BusinessController {

    private final BusinessDesk desk;
    private final Gate gate;

    BusinessController(BusinessDesk desk, Gate gate) {
        this.desk = desk;
        this.gate = gate;
    }

    @GetMapping
    @Operation(
            summary = "Find businesses, in the order of the rules search-ranking",
            description = "Distance, rating, price and words count as the published version of the rules says; ranking"
                    + " names version and row.")
    BusinessList search(
            @RequestParam Optional<String> query,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> kind,
            @Parameter(description = "Latitude and longitude in degrees", example = "40.7362,-74.1731") @RequestParam
                    Optional<String> near,
            @Parameter(description = "What the cheapest offer may cost") @RequestParam Optional<BigDecimal> maxPrice,
            @RequestParam Optional<String> cursor,
            @Parameter(description = "From 1 to 200; 100 without it") @RequestParam Optional<Integer> limit) {
        return desk.search(new BusinessFilter(query, area, kind, near, maxPrice, cursor, limit));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Everything about a business; its ETag names this state of it")
    ResponseEntity<BusinessBody> business(@PathVariable String id) {
        return tagged(desk.find(id));
    }

    @PatchMapping("/{id}")
    @Operation(summary = "Change hours, offers or the description of a business, for its owner and managers")
    ResponseEntity<BusinessBody> change(
            @PathVariable String id,
            @Parameter(description = "The ETag of the state that was seen")
                    @RequestHeader(name = HttpHeaders.IF_MATCH, required = false)
                    Optional<String> ifMatch,
            @RequestBody BusinessPatch patch,
            Caller caller) {
        Caller.Person manager = gate.expectAll(caller, patch.actions(), Gate.business(id));
        return tagged(desk.change(id, IfMatch.of(ifMatch), patch, manager));
    }

    private static ResponseEntity<BusinessBody> tagged(Business business) {
        return ResponseEntity.ok()
                .eTag(IfMatch.tag(BusinessVersion.of(business)))
                .body(BusinessBody.of(business));
    }
}
