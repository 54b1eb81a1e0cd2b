package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.rules.TableContract;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.rules.MoveOutcome;
import com.xseven.store.rules.RuleStatus;
import com.xseven.store.rules.RuleVersion;

/** Why nothing came of a request about rules. */
final class RuleProblems {

    private RuleProblems() {}

    /** The version as it stands after a move, or why it was not moved. */
    static RuleVersionBody moved(MoveOutcome outcome) {
        return switch (outcome) {
            case MoveOutcome.Moved(RuleVersion version) -> RuleVersionBody.of(version);
            case MoveOutcome.NotThere nowhere -> throw noSuchVersion();
            case MoveOutcome.OwnWork own -> throw ownWork();
            case MoveOutcome.NotYours others ->
                throw Problem.of(ProblemCode.FORBIDDEN, "A version is withdrawn by its author.");
            case MoveOutcome.NotGreen faulty ->
                throw Problem.of(ProblemCode.RULES_REFUSED, "The checks of this version are not green.");
            case MoveOutcome.OnTrial(int other) ->
                throw Problem.of(
                        ProblemCode.RULES_WRONG_STATUS, "Version " + other + " is on trial. Stop that trial first.");
            case MoveOutcome.WrongStatus(RuleStatus status) ->
                throw Problem.of(ProblemCode.RULES_WRONG_STATUS, "This version is " + status + ".");
            case MoveOutcome.Overtaken(int published) ->
                throw Problem.of(
                        ProblemCode.RULES_WRONG_STATUS,
                        "Version " + published + " is newer and decides by now. Save a draft that is made from it.");
        };
    }

    static TableContract contract(String table) {
        return ShippedRules.contract(table).orElseThrow(RuleProblems::noSuchTable);
    }

    static Problem noSuchTable() {
        return Problem.of(ProblemCode.RULES_NOT_FOUND, "There is no such table.");
    }

    static Problem noSuchVersion() {
        return Problem.of(ProblemCode.RULES_NOT_FOUND, "The table has no version of that number.");
    }

    static Problem ownWork() {
        return Problem.of(ProblemCode.RULES_OWN_WORK, "A version is judged by somebody else than its author.");
    }
}
