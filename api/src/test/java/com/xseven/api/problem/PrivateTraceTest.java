package com.xseven.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrivateTraceTest {

    @Test
    void shouldTellWhereAFailureCameFromButNotWhatItSays() {
        // given
        Throwable failure =
                new IllegalStateException("outer, of Ann Lee", new IllegalArgumentException("inner, of +12015550999"));

        // when
        String trace = PrivateTrace.of(failure);

        // then
        assertThat(trace)
                .contains(
                        "java.lang.IllegalStateException",
                        "caused by java.lang.IllegalArgumentException",
                        "PrivateTraceTest")
                .doesNotContain("Ann Lee", "+12015550999");
    }
}
