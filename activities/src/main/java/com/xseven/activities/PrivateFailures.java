package com.xseven.activities;

import com.xseven.workflows.FailureType;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptor;
import io.temporal.common.interceptors.ActivityInboundCallsInterceptorBase;
import io.temporal.common.interceptors.WorkerInterceptorBase;
import io.temporal.failure.ApplicationFailure;
import io.temporal.failure.TemporalFailure;
import java.sql.SQLException;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jdbi.v3.core.ConnectionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Turns every exception that leaves an activity into a failure with a kind and no text: exception texts quote what they
 * tripped over, and failures are kept in clear. The log has the exception's type and place.
 */
public final class PrivateFailures extends WorkerInterceptorBase {

    /** Classes of SQL states: connection, resources, operator intervention. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private static final Logger LOG = LoggerFactory.getLogger(PrivateFailures.class);

    @Override
    public ActivityInboundCallsInterceptor interceptActivity(ActivityInboundCallsInterceptor next) {
        return new ActivityInboundCallsInterceptorBase(next) {
            @Override
            public ActivityOutput execute(ActivityInput input) {
                try {
                    return super.execute(input);
                } catch (TemporalFailure alreadyTranslated) {
                    throw alreadyTranslated;
                } catch (RuntimeException failure) {
                    throw translated(failure);
                }
            }
        };
    }

    private static ApplicationFailure translated(RuntimeException failure) {
        FailureType type = type(failure);
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.warn(
                "An activity failed as {}: {} at {}",
                type,
                failure.getClass().getName(),
                trace.length == 0 ? "an unknown place" : trace[0]);
        ApplicationFailure translated = type == FailureType.INVALID
                ? ApplicationFailure.newNonRetryableFailure(type.name(), type.name())
                : ApplicationFailure.newFailure(type.name(), type.name());
        translated.setStackTrace(trace);
        return translated;
    }

    private static FailureType type(RuntimeException failure) {
        return switch (failure) {
            case ConnectionException away -> FailureType.UNAVAILABLE;
            case IllegalArgumentException invalid -> FailureType.INVALID;
            case NoSuchElementException missing -> FailureType.INVALID;
            case RuntimeException other when isServerAway(other.getCause()) -> FailureType.UNAVAILABLE;
            case RuntimeException other -> FailureType.UNEXPECTED;
        };
    }

    private static boolean isServerAway(@Nullable Throwable cause) {
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && AWAY.contains(sql.getSQLState().substring(0, 2));
    }
}
