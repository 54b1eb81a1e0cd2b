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
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Keeps decisions about which nothing is done but to show something: once a minute for whoever looks and what they look at, as long as
 * the rules say the same by the same row. Nobody's look fails for it: while the records are away what was said waits here, at most
 * 1,000 of it, and is kept within seconds of their return or when this process ends in good order; what they refuse is logged in
 * place of being kept. A process that is killed loses what waits.
 */
@Component
public final class Looks implements DisposableBean {

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
        putBack(List.of(made));
        keepWhatWaits();
    }

    /** What waits is tried again, be there anybody who looks or not. */
    @Scheduled(fixedDelay = 2_000)
    void keepWhatWaits() {
        List<KeptDecision> due = due();
        if (!due.isEmpty()) {
            putBack(left(due));
        }
    }

    /** What cannot be kept now is lost with this process. */
    @Override
    public void destroy() {
        keepWhatWaits();
        List<KeptDecision> lost = due();
        if (!lost.isEmpty()) {
            LOG.warn("{} looks are not kept, since the records are away", lost.size());
        }
    }

    /** Those that still wait when the others are kept. One that the records refuse for itself would keep all others waiting. */
    private List<KeptDecision> left(List<KeptDecision> due) {
        try {
            decisions.add(due);
            return List.of();
        } catch (RuntimeException failure) {
            if (failure instanceof Problem problem && problem.code() == ProblemCode.STORE_UNAVAILABLE) {
                return due;
            }
            if (due.size() == 1) {
                LOG.error("The records refuse to keep {}", due.getFirst(), failure);
                return List.of();
            }
        }
        return due.stream().flatMap(one -> left(List.of(one)).stream()).toList();
    }

    private synchronized List<KeptDecision> due() {
        List<KeptDecision> due = List.copyOf(waiting);
        waiting.clear();
        return due;
    }

    private synchronized void putBack(List<KeptDecision> due) {
        waiting.addAll(due);
        while (waiting.size() > MOST_WAITING) {
            LOG.warn("The records are away for too long to keep {}", waiting.removeFirst());
        }
    }
}
