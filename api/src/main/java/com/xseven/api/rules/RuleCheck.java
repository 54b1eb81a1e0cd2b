package com.xseven.api.rules;

import com.xseven.api.problem.ConflictBody;
import com.xseven.api.problem.FieldProblem;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.rules.CheckBody.ExampleBody;
import com.xseven.api.rules.CheckBody.FaultBody;
import com.xseven.api.rules.CheckBody.FindingBody;
import com.xseven.rules.DecisionEngine;
import com.xseven.rules.DecisionTable;
import com.xseven.rules.Examples;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableDifference;
import com.xseven.rules.TableOutline;
import com.xseven.rules.analysis.Finding;
import com.xseven.rules.analysis.Review;
import com.xseven.store.rules.RuleText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Looks at documents by the rules' own means, and keeps nothing. */
@Component
final class RuleCheck {

    private final DecisionEngine engine;

    RuleCheck(DecisionEngine engine) {
        this.engine = engine;
    }

    CheckBody check(TableContract contract, RuleText text) {
        return switch (Review.of(engine, contract, bytes(text.document()))) {
            case Review.Refused refused ->
                new CheckBody(
                        contract.table(),
                        false,
                        false,
                        refused.faults().stream().map(FaultBody::of).toList(),
                        List.of(),
                        List.of());
            case Review.Reviewed reviewed -> {
                List<Examples.Outcome> outcomes = outcomes(reviewed.table(), text.examples());
                yield new CheckBody(
                        contract.table(),
                        true,
                        reviewed.analysis().isFitToPublish()
                                && outcomes.stream().allMatch(Examples.Outcome::passes),
                        List.of(),
                        reviewed.analysis().findings().stream()
                                .map(FindingBody::of)
                                .toList(),
                        outcomes.stream().map(ExampleBody::of).toList());
            }
        };
    }

    /** Refuses a document that nothing could ever be decided by. */
    void expectUsable(TableContract contract, RuleText text) {
        expectUsable(check(contract, text));
    }

    void expectUsable(CheckBody check) {
        if (!check.usable()) {
            throw refused("This document cannot be used.", check);
        }
    }

    /** Refuses what would leave facts undecided, or decides otherwise than its examples say. */
    void expectFitToPublish(CheckBody check) {
        if (!check.fitToPublish()) {
            throw refused("This version has faults, and is not published with them.", check);
        }
    }

    /** Empty where the document can no longer be used. */
    Optional<TableOutline> outline(String document) {
        return switch (engine.parse(bytes(document))) {
            case ParseResult.Parsed parsed -> Optional.of(parsed.table().outline());
            case ParseResult.Rejected rejected -> Optional.empty();
        };
    }

    /** What makes one document another; nothing where one of them can no longer be used. */
    ConflictBody.Difference difference(String before, String after) {
        Optional<TableDifference> difference =
                outline(before).flatMap(old -> outline(after).map(now -> TableDifference.of(old, now)));
        return new ConflictBody.Difference(
                difference.isEmpty() || difference.get().form(),
                difference.stream()
                        .flatMap(found -> found.rows().stream())
                        .map(change -> new ConflictBody.Row(
                                change.row(),
                                change.kind().name(),
                                change.before().map(RuleCheck::row),
                                change.after().map(RuleCheck::row)))
                        .toList());
    }

    private static ConflictBody.Cells row(TableOutline.Row row) {
        return new ConflictBody.Cells(row.words(), row.conditions(), row.conclusions());
    }

    private static List<Examples.Outcome> outcomes(DecisionTable table, String examples) {
        try {
            return Examples.parse(examples).outcomes(table);
        } catch (IllegalArgumentException unreadable) {
            throw Problem.ofField(
                    ProblemCode.INVALID_REQUEST, "examples", "must be a table of cells between commas, with a header");
        }
    }

    private static Problem refused(String detail, CheckBody check) {
        List<FieldProblem> errors = new ArrayList<>();
        check.faults().forEach(fault -> errors.add(new FieldProblem("document", text(fault))));
        check.findings().stream()
                .filter(finding -> finding.severity().equals(Finding.Severity.ERROR.name()))
                .forEach(finding -> errors.add(new FieldProblem("document", finding.message())));
        check.examples().stream()
                .filter(example -> !example.passes())
                .forEach(example -> errors.add(new FieldProblem(
                        "examples",
                        example.words() + ": expected " + example.expected() + ", but found " + example.found())));
        return Problem.of(ProblemCode.RULES_REFUSED, detail, errors);
    }

    private static String text(FaultBody fault) {
        return new Fault(fault.row(), fault.column(), fault.line(), fault.message()).toString();
    }

    private static byte[] bytes(String document) {
        return document.getBytes(StandardCharsets.UTF_8);
    }
}
