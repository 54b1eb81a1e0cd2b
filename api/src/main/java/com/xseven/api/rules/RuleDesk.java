package com.xseven.api.rules;

import com.xseven.api.problem.ConflictBody;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.rules.RuleTables.RuleTable;
import com.xseven.api.rules.RuleTables.WholeRuleTable;
import com.xseven.api.rules.RuleTextBody.OutlineBody;
import com.xseven.rules.TableContract;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.rules.MoveOutcome;
import com.xseven.store.rules.NewRuleVersion;
import com.xseven.store.rules.RuleStatus;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersion;
import com.xseven.store.rules.SaveOutcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes versions of rules from draft to publication. */
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
                versions.stream().map(RuleVersionBody::of).toList());
    }

    RuleTextBody version(String table, int number) {
        return whole(shelf.find(table, number).orElseThrow(RuleDesk::noSuchVersion));
    }

    CheckBody check(String table, RuleWish.Check wish) {
        TableContract contract = contract(table);
        String examples = wish.cases()
                .orElseGet(
                        () -> text(table, versions(table).getFirst().number()).examples());
        return check.check(contract, new RuleText(wish.xml(), examples));
    }

    RuleVersionBody save(String table, RuleWish.Draft wish, String author) {
        TableContract contract = contract(table);
        RuleText parent = text(table, wish.from());
        RuleText text = new RuleText(wish.xml(), wish.cases().orElse(parent.examples()));
        String reason = wish.why();
        check.expectUsable(contract, text);
        return switch (shelf.save(new NewRuleVersion(table, wish.from(), text, author, reason))) {
            case SaveOutcome.Saved(RuleVersion version) -> RuleVersionBody.of(version);
            case SaveOutcome.Stale(RuleVersion newest) -> throw stale(newest, parent, text);
            case SaveOutcome.NoParent none -> throw noSuchVersion();
        };
    }

    RuleVersionBody submit(String table, int number, String actor) {
        return moved(shelf.submit(table, number, actor));
    }

    /** Whoever may not publish it is told so before anything is checked. */
    RuleVersionBody approve(String table, int number, String reviewer) {
        RuleVersion version = shelf.find(table, number).orElseThrow(RuleDesk::noSuchVersion);
        if (version.author().equals(reviewer)) {
            throw ownWork();
        }
        if (version.status() == RuleStatus.IN_REVIEW) {
            check.expectFitToPublish(contract(table), text(table, number));
        }
        return moved(shelf.approve(table, number, reviewer));
    }

    RuleVersionBody rollBack(String table, int number, RuleWish.Rollback wish, String actor) {
        check.expectUsable(contract(table), text(table, number));
        return moved(shelf.rollBack(table, number, actor, wish.why()));
    }

    private static RuleVersionBody moved(MoveOutcome outcome) {
        return switch (outcome) {
            case MoveOutcome.Moved(RuleVersion version) -> RuleVersionBody.of(version);
            case MoveOutcome.NotThere nowhere -> throw noSuchVersion();
            case MoveOutcome.OwnWork own -> throw ownWork();
            case MoveOutcome.WrongStatus(RuleStatus status) ->
                throw Problem.of(ProblemCode.RULES_WRONG_STATUS, "This version is " + status + ".");
            case MoveOutcome.Overtaken(int published) ->
                throw Problem.of(
                        ProblemCode.RULES_WRONG_STATUS,
                        "Version " + published + " is newer and decides by now. Save a draft that is made from it.");
        };
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
            throw noSuchTable();
        }
        return versions;
    }

    private RuleText text(String table, int number) {
        return shelf.text(table, number).orElseThrow(RuleDesk::noSuchVersion);
    }

    private static TableContract contract(String table) {
        return ShippedRules.contract(table).orElseThrow(RuleDesk::noSuchTable);
    }

    private static Problem noSuchTable() {
        return Problem.of(ProblemCode.RULES_NOT_FOUND, "There is no such table.");
    }

    private static Problem noSuchVersion() {
        return Problem.of(ProblemCode.RULES_NOT_FOUND, "The table has no version of that number.");
    }

    private static Problem ownWork() {
        return Problem.of(ProblemCode.RULES_OWN_WORK, "A version is published by somebody else than its author.");
    }
}
