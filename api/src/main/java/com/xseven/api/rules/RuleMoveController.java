package com.xseven.api.rules;

import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of a version of rules, over HTTP. Each step stands in the log of its table. */
@RestController
@RequestMapping(RuleController.PATH + "/{table}/versions/{number}")
@Tag(name = "Rules")
final class RuleMoveController {

    private final RuleMoves moves;
    private final Analysts analysts;

    RuleMoveController(RuleMoves moves, Analysts analysts) {
        this.moves = moves;
        this.analysts = analysts;
    }

    @PostMapping("/submit")
    @Operation(summary = "Put a draft before a second analyst")
    RuleVersionBody submit(@PathVariable String table, @PathVariable int number, Caller caller) {
        return moves.submit(table, number, analysts.expect(caller).id());
    }

    @PostMapping("/approve")
    @Operation(
            summary = "Publish a version that somebody else wrote",
            description = "Running workers decide by it within five seconds. Its checks must be green.")
    RuleVersionBody approve(@PathVariable String table, @PathVariable int number, Caller caller) {
        return moves.approve(table, number, analysts.expectReviewer(caller).id());
    }

    @PostMapping("/canary")
    @Operation(
            summary = "Let a version that somebody else wrote decide for a share of conversations, or change the share",
            description =
                    "Which conversations these are depends on their ids alone, and those in a share are in every larger"
                            + " one. It is given up by itself when its rate of errors or escalations gets worse than the published"
                            + " version's by more than the margin. GET /rules/{table} shows how it does.")
    RuleVersionBody startCanary(
            @PathVariable String table, @PathVariable int number, @RequestBody CanaryWish wish, Caller caller) {
        return moves.startCanary(
                table, number, wish, analysts.expectReviewer(caller).id());
    }

    @PostMapping("/canary/stop")
    @Operation(summary = "End the trial of a version; it waits for a second analyst again")
    RuleVersionBody stopCanary(@PathVariable String table, @PathVariable int number, Caller caller) {
        return moves.stopCanary(table, number, analysts.expectRollBack(caller).id());
    }

    @PostMapping("/reject")
    @Operation(
            summary = "Send back what somebody else put before you; it is a draft again, and the reason is in the log")
    RuleVersionBody reject(
            @PathVariable String table, @PathVariable int number, @RequestBody RuleWish.Because wish, Caller caller) {
        return moves.reject(table, number, wish, analysts.expectReviewer(caller).id());
    }

    @PostMapping("/withdraw")
    @Operation(summary = "Take back what you put before others; it is a draft again")
    RuleVersionBody withdraw(@PathVariable String table, @PathVariable int number, Caller caller) {
        return moves.withdraw(table, number, analysts.expect(caller).id());
    }

    @PostMapping("/rollback")
    @Operation(summary = "Publish what decided before once more, as a new version, at once; a canary ends with it")
    ResponseEntity<RuleVersionBody> rollBack(
            @PathVariable String table, @PathVariable int number, @RequestBody RuleWish.Because wish, Caller caller) {
        RuleVersionBody version = moves.rollBack(
                table, number, wish, analysts.expectRollBack(caller).id());
        return ResponseEntity.created(URI.create(version.self())).body(version);
    }
}
