package com.xseven.api.decision;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.dialogue.reply.Decision;
import com.xseven.store.decision.KeptDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps decisions about which nothing is done but to show something: once a minute for whoever looks and what they look at, as long as
 * the rules say the same by the same row. While the records are away people go on looking, and what was said is kept as soon as
 * they are back.
 */
@Component
public final class Looks {

    private static final Logger LOG = LoggerFactory.getLogger(Looks.class);
    private static final Duration KEPT_ONCE = Duration.ofMinutes(1);
    private static final int MOST_LOOKS = 10_000;
    private static final int MOST_WAITING = 1_000;

    private final DecisionLog decisions;
    private final Map<Look, Instant> looks = new ConcurrentHashMap<>();
    private final List<KeptDecision> waiting = new ArrayList<>();

    Looks(DecisionLog decisions) {
        this.decisions = decisions;
    }

    private record Look(Optional<String> askedBy, Optional<String> business, Decision decision) {}

    /** Keeps one, unless the same was kept within the minute. */
    public void keep(KeptDecision made) {
        Look look = new Look(made.occasion().askedBy(), made.occasion().business(), made.decision());
        if (isNew(look, made.occasion().at())) {
            keepNowOrLater(made);
        }
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
