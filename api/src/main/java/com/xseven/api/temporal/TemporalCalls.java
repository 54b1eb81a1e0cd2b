package com.xseven.api.temporal;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.temporal.client.WorkflowQueryException;
import io.temporal.client.WorkflowServiceException;
import io.temporal.client.WorkflowUpdateTimeoutOrCancelledException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Calls Temporal and translates its failures. What is not found stays with the caller, who knows what it means. */
final class TemporalCalls {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ExecutorService waiting = Executors.newVirtualThreadPerTaskExecutor();

    /** Something that the server answers by itself. */
    <T> T server(Supplier<T> call) {
        try {
            return call.get();
        } catch (WorkflowServiceException | StatusRuntimeException failure) {
            throw translated(failure, TemporalCalls::temporalAway);
        }
    }

    /** Something that a worker has to answer: a server that answers nothing in time had nobody to ask. */
    <T> T worker(Supplier<T> call) {
        try {
            return call.get();
        } catch (WorkflowQueryException | WorkflowUpdateTimeoutOrCancelledException nobody) {
            throw workersAway();
        } catch (WorkflowServiceException | StatusRuntimeException failure) {
            throw translated(failure, TemporalCalls::workersAway);
        }
    }

    /** The same for calls that would wait for a worker as long as it takes. */
    <T> T workerWithin(Duration patience, Supplier<T> call) {
        Future<T> answer = waiting.submit(() -> worker(call));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException nobody) {
            answer.cancel(true);
            throw workersAway();
        } catch (InterruptedException stopping) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw temporalAway();
        } catch (ExecutionException failure) {
            throw failure.getCause() instanceof RuntimeException cause
                    ? cause
                    : new IllegalStateException("Expected calls to fail with runtime exceptions", failure);
        }
    }

    private static RuntimeException translated(RuntimeException failure, Supplier<Problem> timedOut) {
        Optional<Status.Code> status = status(failure);
        if (status.isEmpty()) {
            return failure;
        }
        return switch (status.get()) {
            case DEADLINE_EXCEEDED, CANCELLED -> timedOut.get();
            case UNAVAILABLE, RESOURCE_EXHAUSTED, ABORTED, INTERNAL, UNKNOWN -> temporalAway();
            case FAILED_PRECONDITION -> workersAway();
            case OK,
                    INVALID_ARGUMENT,
                    NOT_FOUND,
                    ALREADY_EXISTS,
                    PERMISSION_DENIED,
                    OUT_OF_RANGE,
                    UNIMPLEMENTED,
                    DATA_LOSS,
                    UNAUTHENTICATED -> failure;
        };
    }

    private static Optional<Status.Code> status(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StatusRuntimeException grpc) {
                return Optional.of(grpc.getStatus().getCode());
            }
        }
        return Optional.empty();
    }

    private static Problem temporalAway() {
        return Problem.passing(
                ProblemCode.TEMPORAL_UNAVAILABLE,
                "Whether this was accepted is not known. Send it again with the same messageId or Idempotency-Key:"
                        + " it has its effect once.",
                RETRY_AFTER);
    }

    /** Nobody came to it in time. */
    static Problem workersAway() {
        return Problem.passing(
                ProblemCode.WORKERS_UNAVAILABLE, "Nobody answered in time. Try again shortly.", RETRY_AFTER);
    }
}
