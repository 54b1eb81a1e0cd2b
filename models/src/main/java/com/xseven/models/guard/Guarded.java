package com.xseven.models.guard;

import com.xseven.models.LanguageModels.Health;
import com.xseven.models.LanguageModels.ModelState;
import com.xseven.models.LanguageModels.Size;
import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure;
import com.xseven.models.ModelFailure.Reason;
import com.xseven.models.ModelId;
import com.xseven.models.guard.OneModel.Patience;
import com.xseven.models.settings.Limits;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** A model with what guards it. */
final class Guarded {

    private final OneModel model;
    private final Size size;
    private final Limits limits;
    private final Gate gate;
    private final Breaker breaker;
    private final AtomicInteger running = new AtomicInteger();

    Guarded(OneModel model, Size size, Limits limits, Gate gate, Clock clock) {
        this.model = model;
        this.size = size;
        this.limits = limits;
        this.gate = gate;
        this.breaker = new Breaker(model.id().toString(), limits.firstToken(), clock);
    }

    ModelId id() {
        return model.id();
    }

    Limits limits() {
        return limits;
    }

    ModelState state() {
        return new ModelState(id(), size, breaker.health(), running.get(), gate.mostAtOnce());
    }

    boolean isDown() {
        return breaker.health() == Health.DOWN;
    }

    /** When its provider wants to be asked again; in the past where it did not say. */
    Instant leftAloneUntil() {
        return breaker.leftAloneUntil();
    }

    /**
     * Asks it, if it may be asked now.
     *
     * @param longestWait for a place among the calls that run
     */
    ModelAnswer ask(ModelCall call, Patience patience, Duration longestWait, Consumer<String> tokens)
            throws ModelFailure, InterruptedException {
        if (isDown() || !gate.enter(longestWait)) {
            throw new ModelFailure(id(), Reason.NOT_TRIED);
        }
        running.incrementAndGet();
        try {
            return guarded(call, patience, tokens);
        } finally {
            running.decrementAndGet();
            gate.leave();
        }
    }

    private ModelAnswer guarded(ModelCall call, Patience patience, Consumer<String> tokens)
            throws ModelFailure, InterruptedException {
        if (!breaker.letThrough()) {
            throw new ModelFailure(id(), Reason.NOT_TRIED);
        }
        if (!gate.mayBegin()) {
            breaker.giveBack();
            throw new ModelFailure(id(), Reason.NOT_TRIED);
        }
        long started = System.nanoTime();
        try {
            ModelAnswer answer = model.ask(call, patience, tokens);
            breaker.succeeded(answer.usage());
            return answer;
        } catch (ModelFailure failure) {
            breaker.failed(failure, Duration.ofNanos(System.nanoTime() - started));
            throw failure;
        } catch (InterruptedException | RuntimeException notItsFault) {
            breaker.giveBack();
            throw notItsFault;
        }
    }
}
