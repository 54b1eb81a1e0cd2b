package com.xseven.api.agent;

import com.xseven.api.permission.Gate;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.vocabulary.DashboardAction;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells how the agents do to those who may see what is under way. */
@Component
final class AgentDesk {

    static final Duration LATELY = Duration.ofMinutes(5);

    private static final int USUAL_HOURS = 24;
    private static final int MOST_HOURS = 7 * 24;

    private final AgentLedger ledger;
    private final Gate gate;
    private final InstantSource clock;

    AgentDesk(AgentLedger ledger, Gate gate, InstantSource clock) {
        this.ledger = ledger;
        this.gate = gate;
        this.clock = clock;
    }

    AgentList agents(Optional<String> businessId, Optional<Integer> hours, Caller caller) {
        Optional<BusinessId> business = gate.narrow(
                caller,
                DashboardAction.SEE_WORKFLOWS,
                businessId.filter(id -> !id.isBlank()).map(AgentDesk::business));
        Instant now = clock.instant();
        Instant since = now.minus(window(hours));
        return AgentList.of(business, since, ledger.figures(business, since, now.minus(LATELY)));
    }

    /** The figures of a day, of all businesses, which is what metrics tell. */
    static Duration day() {
        return Duration.ofHours(USUAL_HOURS);
    }

    private static Duration window(Optional<Integer> hours) {
        return Duration.ofHours(hours.map(wanted -> {
                    if (wanted < 1 || wanted > MOST_HOURS) {
                        throw Problem.ofParameter(
                                ProblemCode.INVALID_PARAMETER, "hours", "must be from 1 to " + MOST_HOURS);
                    }
                    return wanted;
                })
                .orElse(USUAL_HOURS));
    }

    private static BusinessId business(String id) {
        return Gate.business(id)
                .orElseThrow(() -> Problem.of(ProblemCode.BUSINESS_NOT_FOUND, "There is no such business."));
    }
}
