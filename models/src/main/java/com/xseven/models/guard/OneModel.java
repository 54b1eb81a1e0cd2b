package com.xseven.models.guard;

import com.xseven.models.ModelAnswer;
import com.xseven.models.ModelCall;
import com.xseven.models.ModelFailure;
import com.xseven.models.ModelId;
import java.time.Duration;
import java.util.function.Consumer;

/** One model, asked once: no second try, no memory. */
public interface OneModel {

    ModelId id();

    /**
     * Asks it and waits for the whole answer.
     *
     * @param tokens hears the pieces of the text, in the calling thread and not after this has returned
     * @throws ModelFailure when no answer came that satisfies the call
     * @throws InterruptedException when the caller gave up; the request is ended
     */
    ModelAnswer ask(ModelCall call, Patience patience, Consumer<String> tokens)
            throws ModelFailure, InterruptedException;

    /**
     * How long to wait.
     *
     * @param silence for the first piece of an answer, and from one to the next
     * @param whole for the end of the answer
     */
    record Patience(Duration silence, Duration whole) {}
}
