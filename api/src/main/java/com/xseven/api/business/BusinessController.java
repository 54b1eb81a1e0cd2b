package com.xseven.api.business;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.store.world.BusinessQuery;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
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
    private static final int LONGEST_TEXT = 200;
    private static final BigDecimal HIGHEST_PRICE = BigDecimal.valueOf(1_000_000);
    private static final Pattern TEXT = Pattern.compile("\\P{Cc}*");

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
            @RequestParam Optional<BigDecimal> maxPrice,
            @RequestParam Optional<String> near) {
        near.ifPresent(place -> {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_PARAMETER, "near", "is not answered yet; leave it out, or use area");
        });
        BusinessQuery wish = new BusinessQuery(
                text("query", query),
                text("area", area),
                text("kind", kind),
                maxPrice.map(BusinessController::price),
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

    private static Optional<String> text(String name, Optional<String> parameter) {
        Optional<String> given = parameter.filter(text -> !text.isBlank());
        if (given.filter(text ->
                        text.length() > LONGEST_TEXT || !TEXT.matcher(text).matches())
                .isPresent()) {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_PARAMETER, name, "must be text of at most " + LONGEST_TEXT + " characters");
        }
        return given;
    }

    private static BigDecimal price(BigDecimal wished) {
        if (wished.signum() < 0 || wished.compareTo(HIGHEST_PRICE) > 0) {
            throw Problem.ofParameter(
                    ProblemCode.INVALID_PARAMETER,
                    "maxPrice",
                    "must be an amount from 0 to " + HIGHEST_PRICE.toPlainString());
        }
        return wished;
    }
}
