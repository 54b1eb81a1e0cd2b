package com.xseven.api.business;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The business world over HTTP. */
@RestController
@RequestMapping("/api/v1/businesses")
@Tag(name = "Businesses")
final class BusinessController {

    private static final int LONGEST_LIST = 100;

    private final BusinessDirectory businesses;

    BusinessController(BusinessDirectory businesses) {
        this.businesses = businesses;
    }

    @GetMapping
    @Operation(summary = "Find businesses, best rated first")
    BusinessList search(
            @RequestParam Optional<String> query,
            @RequestParam Optional<String> area,
            @RequestParam Optional<String> kind,
            @RequestParam Optional<BigDecimal> maxPrice) {
        BusinessQuery wish = new BusinessQuery(
                query.filter(BusinessController::isGiven),
                area.filter(BusinessController::isGiven),
                kind.filter(BusinessController::isGiven),
                maxPrice,
                LONGEST_LIST);
        return new BusinessList(
                businesses.search(wish).stream().map(BusinessSummary::of).toList());
    }

    @GetMapping("/{id}")
    @Operation(summary = "Everything about a business")
    BusinessBody business(@PathVariable String id) {
        return Optional.of(id)
                .filter(BusinessId::isValid)
                .map(BusinessId::new)
                .flatMap(businesses::find)
                .map(BusinessBody::of)
                .orElseThrow(() -> Problem.of(ProblemCode.BUSINESS_NOT_FOUND, "There is no such business."));
    }

    private static boolean isGiven(String parameter) {
        return !parameter.isBlank();
    }
}
