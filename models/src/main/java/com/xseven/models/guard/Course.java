package com.xseven.models.guard;

import com.xseven.models.LanguageModels.Attempt;
import com.xseven.models.ModelFailure;
import com.xseven.models.guard.OneModel.Patience;
import com.xseven.models.settings.Limits;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One question's way through the models: how much time is left, and what has failed. */
final class Course {

    private static final int OWN_PART = 2;

    private final long started = System.nanoTime();
    private final Duration deadline;
    private final List<Attempt> failed = new ArrayList<>();

    Course(Duration deadline) {
        this.deadline = deadline;
    }

    Duration left() {
        return deadline.minusNanos(System.nanoTime() - started);
    }

    /**
     * A model's share of what is left: everything for the last, two thirds where one comes later, a half before two. So a
     * model that hangs, or is slow without end, leaves time for the next.
     */
    Patience patience(Limits limits, int later) {
        Duration share = left().multipliedBy(OWN_PART).dividedBy(OWN_PART + later);
        Duration whole = shorter(share, limits.whole());
        return new Patience(shorter(whole, limits.firstToken()), whole);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    void failed(ModelFailure failure, Duration took) {
        failed.add(new Attempt(failure.model(), failure.reason(), took, failure.usage()));
    }

    List<Attempt> failed() {
        return failed;
    }
}
