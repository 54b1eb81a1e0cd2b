package com.xseven.api.rules;

import com.xseven.api.problem.Parameters;
import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What tables decided, over HTTP. */
@RestController
@RequestMapping(RuleController.PATH + "/{table}/decisions")
@Tag(name = "Rules")
final class DecisionController {

    private final DecisionBook decisions;
    private final Analysts analysts;
    private final Clock clock;

    DecisionController(DecisionBook decisions, Analysts analysts, Clock clock) {
        this.decisions = decisions;
        this.analysts = analysts;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            summary = "What a table decided, newest first: version, rows, inputs, outputs and time",
            description =
                    "Those of one row alone where one is named. Who asked is told to whoever may see who did what."
                            + " At most 200 a page, 50 where nothing is said.")
    DecisionsBody decisions(
            @PathVariable String table,
            @RequestParam Optional<String> row,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<Integer> limit,
            Caller caller) {
        analysts.expectReader(caller);
        RuleProblems.contract(table);
        DecisionsBody.Page page = DecisionsBody.Page.of(cursor, limit, clock.instant());
        return page.told(decisions.find(page.query(table, Parameters.given(row))), analysts.maySeeWho(caller));
    }
}
