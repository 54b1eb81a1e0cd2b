package com.xseven.activities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.xseven.workflows.FailureType;
import io.temporal.activity.ActivityInterface;
import io.temporal.failure.ActivityFailure;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestActivityEnvironment;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.worker.WorkerFactoryOptions;
import org.junit.jupiter.api.Test;

class PrivateFailuresTest {

    /** Fails with a text that quotes what it was told. */
    @ActivityInterface
    public interface Indiscreet {
        void tell(String secret);
    }

    @Test
    void shouldKeepTheTextInsideWhenAnActivityFails() {
        // given
        TestActivityEnvironment environment = TestActivityEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .setWorkerFactoryOptions(WorkerFactoryOptions.newBuilder()
                        .setWorkerInterceptors(new PrivateFailures())
                        .build())
                .build());
        environment.registerActivitiesImplementations((Indiscreet) secret -> {
            throw new IllegalArgumentException("Expected a number, but found " + secret);
        });

        // when
        ActivityFailure failure = catchThrowableOfType(
                ActivityFailure.class,
                () -> environment.newActivityStub(Indiscreet.class).tell("Ann Lee"));

        // then
        assertThat(failure.getCause()).isInstanceOfSatisfying(ApplicationFailure.class, cause -> {
            assertThat(cause.getType()).isEqualTo(FailureType.INVALID.name());
            assertThat(cause.isNonRetryable()).isTrue();
            assertThat(cause).hasMessageNotContaining("Ann Lee").hasNoCause();
        });
        environment.close();
    }
}
