package com.xseven.api.rules;

import com.xseven.api.rules.RuleTables.WholeRuleTable;
import com.xseven.api.security.Caller;
import com.xseven.store.Sha256;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tables of rules over HTTP: what they say, what is wrong with them, and saving another version. */
@RestController
@RequestMapping(RuleController.PATH)
@Tag(name = "Rules")
final class RuleController {

    static final String PATH = "/api/v1/rules";

    private static final MediaType XML = new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8);

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
            description = "Made from the newest version; when somebody saved since, both differences come back."
                    + " The checks are run, examples included, and what they found is in the answer.")
    ResponseEntity<SavedBody> save(@PathVariable String table, @RequestBody RuleWish.Draft wish, Caller caller) {
        SavedBody saved = desk.save(table, wish, analysts.expect(caller).id());
        return ResponseEntity.created(URI.create(saved.version().self())).body(saved);
    }

    @GetMapping("/{table}/log")
    @Operation(
            summary = "Who did what to the versions of a table, last things first",
            description = "At most 200 entries a page, 50 where nothing is said.")
    RuleLogBody log(
            @PathVariable String table,
            @RequestParam Optional<String> cursor,
            @RequestParam Optional<Integer> limit,
            Caller caller) {
        analysts.expectReader(caller);
        return desk.log(table, RuleLogBody.Page.of(cursor, limit));
    }

    @GetMapping(value = "/{table}/versions/{number}/dmn", produces = MediaType.APPLICATION_XML_VALUE)
    @Operation(
            summary = "The document of a version as it was saved",
            description = "DMN 1.3 in UTF-8. It never changes: the ETag is made of its bytes.")
    ResponseEntity<byte[]> dmn(@PathVariable String table, @PathVariable int number, Caller caller) {
        analysts.expectReader(caller);
        byte[] document = desk.document(table, number);
        return ResponseEntity.ok()
                .contentType(XML)
                .eTag('"' + Sha256.of(document) + '"')
                .body(document);
    }

    @GetMapping("/{table}/versions/{from}/diff/{to}")
    @Operation(
            summary =
                    "What makes one version another: rows that were added, removed, moved or changed, and their cells")
    DiffBody diff(@PathVariable String table, @PathVariable int from, @PathVariable int to, Caller caller) {
        analysts.expectReader(caller);
        return desk.diff(table, from, to);
    }
}
