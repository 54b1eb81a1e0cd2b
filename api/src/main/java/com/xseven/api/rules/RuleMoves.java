package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.rules.TableContract;
import com.xseven.rules.live.LiveRules;
import com.xseven.store.rules.NewCanary;
import com.xseven.store.rules.RuleStatus;
import com.xseven.store.rules.RuleText;
import com.xseven.store.rules.RuleVersion;
import org.springframework.stereotype.Component;

/** Takes versions of rules from draft to publication, and back. */
@Component
final class RuleMoves {

    private final RuleShelf shelf;
    private final RuleCheck check;

    RuleMoves(RuleShelf shelf, RuleCheck check) {
        this.shelf = shelf;
        this.check = check;
    }

    RuleVersionBody submit(String table, int number, String actor) {
        return RuleProblems.moved(shelf.submit(table, number, actor));
    }

    RuleVersionBody approve(String table, int number, String reviewer) {
        expectGreen(table, number, reviewer);
        return RuleProblems.moved(shelf.approve(table, number, reviewer));
    }

    RuleVersionBody reject(String table, int number, RuleWish.Because wish, String reviewer) {
        return RuleProblems.moved(shelf.reject(table, number, reviewer, wish.why()));
    }

    RuleVersionBody withdraw(String table, int number, String actor) {
        return RuleProblems.moved(shelf.withdraw(table, number, actor));
    }

    RuleVersionBody startCanary(String table, int number, CanaryWish wish, String actor) {
        NewCanary canary = wish.of(table, number, actor);
        if (!LiveRules.mayBeOnTrial(table)) {
            throw Problem.of(
                    ProblemCode.RULES_WRONG_STATUS,
                    "This table is not asked in conversations, so no share of them tries it.");
        }
        expectGreen(table, number, actor);
        return RuleProblems.moved(shelf.startCanary(canary));
    }

    RuleVersionBody stopCanary(String table, int number, String actor) {
        return RuleProblems.moved(shelf.stopCanary(table, number, actor));
    }

    RuleVersionBody rollBack(String table, int number, RuleWish.Because wish, String actor) {
        check.expectUsable(RuleProblems.contract(table), text(table, number));
        return RuleProblems.moved(shelf.rollBack(table, number, actor, wish.why()));
    }

    /**
     * Runs the checks once more, since the system may have learnt since the version was saved, and keeps what they say.
     * Whoever may not publish it is told so before anything is checked.
     */
    private void expectGreen(String table, int number, String reviewer) {
        RuleVersion version = shelf.find(table, number).orElseThrow(RuleProblems::noSuchVersion);
        if (version.author().equals(reviewer)) {
            throw RuleProblems.ownWork();
        }
        if (version.status() == RuleStatus.IN_REVIEW || version.status() == RuleStatus.CANARY) {
            TableContract contract = RuleProblems.contract(table);
            CheckBody report = check.check(contract, text(table, number));
            if (report.fitToPublish() != version.green()) {
                shelf.judge(table, number, report.fitToPublish());
            }
            check.expectFitToPublish(report);
        }
    }

    private RuleText text(String table, int number) {
        return shelf.text(table, number).orElseThrow(RuleProblems::noSuchVersion);
    }
}
