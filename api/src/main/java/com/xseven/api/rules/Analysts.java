package com.xseven.api.rules;

import com.xseven.api.permission.Gate;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.vocabulary.DashboardAction;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who may see rules, and who may change them, as the rules themselves say it. */
@Component
final class Analysts {

    private final Gate gate;

    Analysts(Gate gate) {
        this.gate = gate;
    }

    /** Refuses everybody who may not read rules. */
    void expectReader(Caller caller) {
        gate.expect(caller, DashboardAction.SEE_RULES, Optional.empty());
    }

    /** Whether they may know who did what. */
    boolean maySeeWho(Caller caller) {
        return caller instanceof Caller.Person person && gate.lets(person, DashboardAction.SEE_AUDIT, Optional.empty());
    }

    /** The caller, if they may write rules; everybody else is refused. */
    Caller.Person expect(Caller caller) {
        return gate.expect(caller, DashboardAction.EDIT_RULES, Optional.empty());
    }

    /** The caller, if they may agree to what somebody else wrote; that it is somebody else's is checked where it is published. */
    Caller.Person expectReviewer(Caller caller) {
        return gate.expectAsOneOfTwo(caller, DashboardAction.PUBLISH_RULES);
    }

    /** The caller, if they may make live again what was live before. */
    Caller.Person expectRollBack(Caller caller) {
        return gate.expect(caller, DashboardAction.ROLL_BACK_RULES, Optional.empty());
    }
}
