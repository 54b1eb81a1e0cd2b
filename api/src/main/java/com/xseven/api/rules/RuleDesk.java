package com.xseven.api.rules;

import com.xseven.api.problem.ConflictBody;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.rules.RuleTables.RuleTable;
import com.xseven.api.rules.RuleTables.WholeRuleTable;
import com.xseven.api.rules.RuleTextBody.OutlineBody;
import com.xseven.rules.TableContract;
import com.xseven.rules.TableOutline;
import com.xseven.store.rules.NewRuleVersion;
import com.xseven.store.rules.RuleStatus;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersion;
import com.xseven.store.rules.SaveOutcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Shows versions of rules, and saves others. */
@Component
final class RuleDesk {

    private final RuleShelf shelf;
    private final RuleCheck check;

    RuleDesk(RuleShelf shelf, RuleCheck check) {
        this.shelf = shelf;
        this.check = check;
    }

    RuleTables all() {
        Map<String, List<RuleVersion>> byTable = shelf.all().stream()
                .collect(Collectors.groupingBy(RuleVersion::table, TreeMap::new, Collectors.toList()));
        return new RuleTables(byTable.entrySet().stream()
                .map(entry -> new RuleTable(
                        entry.getKey(),
                        published(entry.getValue()).map(RuleVersionBody::of),
                        RuleVersionBody.of(entry.getValue().getFirst())))
                .toList());
    }

    WholeRuleTable whole(String table) {
        List<RuleVersion> versions = versions(table);
        return new WholeRuleTable(
                table,
                published(versions).map(this::whole),
                shelf.canary(table).map(CanaryBody::of),
                versions.stream().map(RuleVersionBody::of).toList());
    }

    RuleTextBody version(String table, int number) {
        return whole(shelf.find(table, number).orElseThrow(RuleProblems::noSuchVersion));
    }

    CheckBody check(String table, RuleWish.Check wish) {
        TableContract contract = RuleProblems.contract(table);
        String examples = wish.cases()
                .orElseGet(
                        () -> text(table, versions(table).getFirst().number()).examples());
        return check.check(contract, new RuleText(wish.xml(), examples));
    }

    SavedBody save(String table, RuleWish.Draft wish, String author) {
        TableContract contract = RuleProblems.contract(table);
        RuleText parent = text(table, wish.from());
        RuleText text = new RuleText(wish.xml(), wish.cases().orElse(parent.examples()));
        String reason = wish.why();
        CheckBody report = check.check(contract, text);
        check.expectUsable(report);
        NewRuleVersion draft = new NewRuleVersion(table, wish.from(), text, report.fitToPublish(), author, reason);
        return switch (shelf.save(draft)) {
            case SaveOutcome.Saved(RuleVersion version) -> new SavedBody(RuleVersionBody.of(version), report);
            case SaveOutcome.Stale(RuleVersion newest) -> throw stale(newest, parent, text);
            case SaveOutcome.NoParent none -> throw RuleProblems.noSuchVersion();
        };
    }

    RuleLogBody log(String table, RuleLogBody.Page page) {
        RuleProblems.contract(table);
        return page.cut(shelf.log(table, page.before(), page.size() + 1));
    }

    byte[] document(String table, int number) {
        return text(table, number).document().getBytes(StandardCharsets.UTF_8);
    }

    /** Where one of them can no longer be used there are no rows to compare. */
    DiffBody diff(String table, int from, int to) {
        String before = text(table, from).document();
        String after = text(table, to).document();
        TableOutline outline = check.outline(after)
                .orElseThrow(() -> Problem.of(
                        ProblemCode.RULES_REFUSED, "The document of version " + to + " can no longer be used."));
        return DiffBody.of(table, from, to, check.difference(before, after), outline);
    }

    private Problem stale(RuleVersion newest, RuleText parent, RuleText yours) {
        RuleText theirs = text(newest.table(), newest.number());
        return Problem.of(
                        ProblemCode.RULES_STALE,
                        "Nothing was saved, since " + newest.author() + " saved version " + newest.number()
                                + " meanwhile. Bring both together and save them as made from it.")
                .withConflict(new ConflictBody(
                        newest.number(),
                        check.difference(parent.document(), theirs.document()),
                        check.difference(parent.document(), yours.document())));
    }

    private RuleTextBody whole(RuleVersion version) {
        RuleText text = text(version.table(), version.number());
        return new RuleTextBody(
                RuleVersionBody.of(version),
                text.document(),
                text.examples(),
                RuleExample.of(text.examples()),
                check.outline(text.document()).map(OutlineBody::of));
    }

    private static Optional<RuleVersion> published(List<RuleVersion> versions) {
        return versions.stream()
                .filter(version -> version.status() == RuleStatus.PUBLISHED)
                .findFirst();
    }

    private List<RuleVersion> versions(String table) {
        List<RuleVersion> versions = shelf.of(table);
        if (versions.isEmpty()) {
            throw RuleProblems.noSuchTable();
        }
        return versions;
    }

    private RuleText text(String table, int number) {
        return shelf.text(table, number).orElseThrow(RuleProblems::noSuchVersion);
    }
}
