package com.xseven.api.permission;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.decision.Looks;
import com.xseven.api.problem.Problem;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.decision.KeptDecision;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Keeps what the rules said to people's wishes, granted or not. Each wish to do something is kept by itself, before anything is
 * done: without its record nothing happens.
 */
@Component
final class PermitLog {

    private final DecisionLog decisions;
    private final Looks looks;
    private final Clock clock;

    PermitLog(DecisionLog decisions, Looks looks, Clock clock) {
        this.decisions = decisions;
        this.looks = looks;
        this.clock = clock;
    }

    /**
     * Keeps what was said to a wish.
     *
     * @throws Problem {@code STORE_UNAVAILABLE} where the action may not be done unrecorded
     */
    void keep(Caller.Person person, DashboardAction action, Optional<BusinessId> business, Decision decision) {
        if (isLook(action)) {
            keepLook(person, business, decision);
        } else {
            decisions.add(List.of(new KeptDecision(wish(person, business), decision)));
        }
    }

    /** Keeps what was said where nothing is done about it. */
    void keepLook(Caller.Person person, Optional<BusinessId> business, Decision decision) {
        looks.keep(new KeptDecision(wish(person, business), decision));
    }

    private Occasion wish(Caller.Person person, Optional<BusinessId> business) {
        return Occasion.ofWish(
                person.name(), business.map(BusinessId::value), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /** What is done in the dashboard is recorded with the turns of its conversations. */
    private static boolean isLook(DashboardAction action) {
        return switch (action) {
            case SEE_ANALYTICS,
                    SEE_BUSINESS,
                    SEE_CHANGES,
                    SEE_APPOINTMENTS,
                    SEE_ORDERS,
                    SEE_CONVERSATIONS,
                    SEE_WORKFLOWS,
                    SEE_RULES,
                    SEE_AUDIT,
                    USE_DASHBOARD -> true;
            case CHANGE_PROFILE,
                    CHANGE_HOURS,
                    CHANGE_OFFERS,
                    CHANGE_STAFF,
                    UNDO_CHANGES,
                    CHANGE_WEBHOOK,
                    CHANGE_APPOINTMENTS,
                    CHANGE_ORDERS,
                    TAKE_OVER_CONVERSATIONS,
                    CANCEL_WORKFLOWS,
                    MAKE_QR_CODES,
                    EDIT_RULES,
                    PUBLISH_RULES,
                    ROLL_BACK_RULES -> false;
        };
    }
}
