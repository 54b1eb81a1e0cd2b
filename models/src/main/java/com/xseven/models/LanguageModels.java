package com.xseven.models;

import java.time.Duration;
import java.util.List;

/** The models that are set up. Safe for any number of threads. */
public interface LanguageModels {

    /** Those that the settings name: none on a fresh machine. */
    List<ModelState> states();

    /**
     * Asks the first of these that answers. Within the call's deadline it goes on to the next one when a model fails or is
     * known to fail; the same model is tried again only where the provider says when.
     *
     * @param order the models to ask, best first
     * @throws InterruptedException when the caller gave up; nothing is called any more
     */
    Outcome ask(List<ModelId> order, ModelCall call, TokenListener listener) throws InterruptedException;

    /** What came of it. */
    sealed interface Outcome {

        /** What failed before the answer, or instead of one, in order. */
        List<Attempt> failed();
    }

    /** One of them answered. */
    record Answered(ModelAnswer answer, List<Attempt> failed) implements Outcome {
        public Answered {
            failed = List.copyOf(failed);
        }
    }

    /** None of them did. */
    record Exhausted(List<Attempt> failed) implements Outcome {
        public Exhausted {
            failed = List.copyOf(failed);
        }
    }

    /**
     * One call that brought nothing.
     *
     * @param took from its start to its end; zero where nothing was called
     * @param usage what it cost all the same: an answer that breaks its schema, or breaks off, is paid
     */
    record Attempt(ModelId model, ModelFailure.Reason reason, Duration took, Usage usage) {

        /** One that cost nothing. */
        public Attempt(ModelId model, ModelFailure.Reason reason, Duration took) {
            this(model, reason, took, Usage.NONE);
        }
    }

    /**
     * How a model is at the moment, in this process.
     *
     * @param size as which of its provider's models the settings name it
     * @param health as its circuit breaker sees it
     * @param running calls of this model that run
     * @param mostAtOnce calls of its provider, whichever model, that may run at once
     */
    record ModelState(ModelId id, Size size, Health health, int running, int mostAtOnce) {}

    /** What a model is for, as rules choose one. */
    enum Size {
        /** The better and dearer one. */
        LARGE,
        /** The cheaper and faster one. */
        SMALL
    }

    /** How a model answers. */
    enum Health {
        HEALTHY,
        /** Late, or not every time. */
        SLOW,
        /** Not called until its pause is over. */
        DOWN
    }
}
