package com.xseven.api.rules;

import com.xseven.api.rules.RuleTables.WholeRuleTable;
import com.xseven.api.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tables of rules over HTTP. */
@RestController
@RequestMapping(RuleController.PATH)
@Tag(name = "Rules")
final class RuleController {

    static final String PATH = "/api/v1/rules";

    private final RuleDesk desk;
    private final Analysts analysts;

    RuleController(RuleDesk desk, Analysts analysts) {
        this.desk = desk;
        this.analysts = analysts;
    }

    @GetMapping
    @Operation(summary = "Every table, with the version that decides")
    RuleTables all(Caller caller) {
        analysts.expectReader(caller);
        return desk.all();
    }

    @GetMapping("/{table}")
    @Operation(summary = "A table with what is published and all of its versions")
    WholeRuleTable whole(@PathVariable String table, Caller caller) {
        analysts.expectReader(caller);
        return desk.whole(table);
    }

    @GetMapping("/{table}/versions/{number}")
    @Operation(summary = "One version: its document, its examples, and the same as rows")
    RuleTextBody version(@PathVariable String table, @PathVariable int number, Caller caller) {
        analysts.expectReader(caller);
        return desk.version(table, number);
    }

    @PostMapping("/{table}/check")
    @Operation(
            summary = "What is wrong with a document, and what it makes of the examples",
            description = "Nothing is stored.")
    CheckBody check(@PathVariable String table, @RequestBody RuleWish.Check wish, Caller caller) {
        analysts.expectReader(caller);
        return desk.check(table, wish);
    }

    @PostMapping("/{table}/versions")
    @Operation(
            summary = "Save a draft",
            description = "Made from the newest version; when somebody saved since, both differences come back.")
    ResponseEntity<RuleVersionBody> save(@PathVariable String table, @RequestBody RuleWish.Draft wish, Caller caller) {
        return created(desk.save(table, wish, analysts.expect(caller).id()));
    }

    @PostMapping("/{table}/versions/{number}/submit")
    @Operation(summary = "Put a draft before a second analyst")
    RuleVersionBody submit(@PathVariable String table, @PathVariable int number, Caller caller) {
        return desk.submit(table, number, analysts.expect(caller).id());
    }

    @PostMapping("/{table}/versions/{number}/approve")
    @Operation(
            summary = "Publish a version that somebody else wrote",
            description = "Running workers decide by it within five seconds.")
    RuleVersionBody approve(@PathVariable String table, @PathVariable int number, Caller caller) {
        return desk.approve(table, number, analysts.expectReviewer(caller).id());
    }

    @PostMapping("/{table}/versions/{number}/rollback")
    @Operation(summary = "Publish what decided before once more, as a new version, at once")
    ResponseEntity<RuleVersionBody> rollBack(
            @PathVariable String table, @PathVariable int number, @RequestBody RuleWish.Rollback wish, Caller caller) {
        return created(desk.rollBack(
                table, number, wish, analysts.expectRollBack(caller).id()));
    }

    private static ResponseEntity<RuleVersionBody> created(RuleVersionBody version) {
        return ResponseEntity.created(URI.create(version.self())).body(version);
    }
}
