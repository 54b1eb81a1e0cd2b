package com.xseven.api.permission;

import com.xseven.api.decision.DecisionLog;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.reply.Occasion;
import com.xseven.dialogue.vocabulary.DashboardAction;
import com.xseven.store.decision.KeptDecision;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps what the rules said to people's wishes, granted or not. Each wish to do something is kept by itself, before anything is
 * done: without its record nothing happens. Looking is kept once a minute for a person and what they look at, as long as the rules say the
 * same by the same row; while the records are away people go on looking, and what was said is kept as soon as they are back.
 */
@Component
final class PermitLog {

    private static final Logger LOG = LoggerFactory.getLogger(PermitLog.class);
    private static final Duration KEPT_ONCE = Duration.ofMinutes(1);
    private static final int MOST_LOOKS = 10_000;
    private static final int MOST_WAITING = 1_000;

    private final DecisionLog decisions;
    private final Clock clock;
    private final Map<Look, Instant> looks = new ConcurrentHashMap<>();
    private final List<KeptDecision> waiting = new ArrayList<>();

    PermitLog(DecisionLog decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    private record Look(String person, Optional<String> business, Decision decision) {}

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
        Occasion wish = wish(person, business);
        if (isNew(new Look(person.name(), wish.business(), decision), wish.at())) {
            keepNowOrLater(new KeptDecision(wish, decision));
        }
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

    private boolean isNew(Look look, Instant now) {
        Instant before = looks.get(look);
        if (before != null && Duration.between(before, now).abs().compareTo(KEPT_ONCE) < 0) {
            return false;
        }
        if (looks.size() >= MOST_LOOKS) {
            looks.clear();
        }
        looks.put(look, now);
        return true;
    }

    private void keepNowOrLater(KeptDecision made) {
        List<KeptDecision> due = dueWith(made);
        try {
            decisions.add(due);
        } catch (Problem away) {
            if (away.code() != ProblemCode.STORE_UNAVAILABLE) {
                throw away;
            }
            putBack(due);
        }
    }

    private synchronized List<KeptDecision> dueWith(KeptDecision made) {
        List<KeptDecision> due = new ArrayList<>(waiting);
        waiting.clear();
        due.add(made);
        return due;
    }

    private synchronized void putBack(List<KeptDecision> due) {
        waiting.addAll(0, due);
        while (waiting.size() > MOST_WAITING) {
            LOG.warn("The records are away for too long to keep {}", waiting.removeFirst());
        }
    }
}
