package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Failure;
import com.xseven.workflows.FailureType;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TimeoutFailure;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A step of a turn was given up. */
final class StepFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Failure failure;

    private StepFailed(Failure failure, RuntimeException cause) {
        super("Expected the step " + failure.step() + " to succeed, but it was given up", cause);
        this.failure = failure;
    }

    /**
     * Takes a step.
     *
     * @throws StepFailed when it fails for good
     */
    static <T> T unlessDone(Failure.Step step, Supplier<T> work) {
        try {
            return work.get();
        } catch (ActivityFailure givenUp) {
            throw new StepFailed(new Failure(step, kind(givenUp.getCause())), givenUp);
        } catch (Rehearsal.OutOfCharacter failed) {
            throw new StepFailed(new Failure(step, failed.kind()), failed);
        }
    }

    Failure failure() {
        return failure;
    }

    /** Only kinds that this system names are kept: other names come from inside and may say anything. */
    private static Failure.Kind kind(@Nullable Throwable cause) {
        if (cause instanceof TimeoutFailure) {
            return Failure.Kind.UNAVAILABLE;
        }
        return cause instanceof ApplicationFailure failure
                ? Arrays.stream(FailureType.values())
                        .filter(type -> type.name().equals(failure.getType()))
                        .findFirst()
                        .map(StepFailed::kind)
                        .orElse(Failure.Kind.UNEXPECTED)
                : Failure.Kind.UNEXPECTED;
    }

    private static Failure.Kind kind(FailureType type) {
        return switch (type) {
            case UNAVAILABLE -> Failure.Kind.UNAVAILABLE;
            case INVALID -> Failure.Kind.INVALID;
            case UNEXPECTED -> Failure.Kind.UNEXPECTED;
        };
    }
}
