package com.xseven.api.rules;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a version of rules would have changed, over HTTP. */
@RestController
@RequestMapping(RuleController.PATH + "/{table}/versions/{number}")
@Tag(name = "Rules")
final class RuleTrialController {

    private final RuleTrials trials;
    private final Analysts analysts;

    RuleTrialController(RuleTrials trials, Analysts analysts) {
        this.trials = trials;
        this.analysts = analysts;
    }

    @PostMapping("/backtest")
    @Operation(
            summary = "What a version would have changed of the decisions of the last days",
            description =
                    "The recorded facts of each decision are put to this version, and what it says is compared with"
                            + " what was decided. Up to 100,000 decisions, the newest ones; nothing is stored and nothing done.")
    BacktestBody backtest(
            @PathVariable String table, @PathVariable int number, @RequestBody BacktestWish wish, Caller caller) {
        analysts.expectReader(caller);
        return trials.backtest(table, number, wish);
    }

    @PostMapping("/what-if")
    @Operation(
            summary = "A conversation beside what a version would have made of it, turn by turn",
            description =
                    "Each recorded decision of this table is put to the version again, with the facts that it was made"
                            + " on; and the whole conversation is taken again with what the customer wrote, each turn at its time,"
                            + " by today's rules, businesses and book, with this version in place of its table. Nothing is"
                            + " done or told to anybody. What customers would have answered otherwise, nobody knows.")
    WhatIfBody whatIf(
            @PathVariable String table, @PathVariable int number, @RequestBody WhatIfWish wish, Caller caller) {
        analysts.expectReader(caller);
        return trials.whatIf(table, number, wish);
    }
}
