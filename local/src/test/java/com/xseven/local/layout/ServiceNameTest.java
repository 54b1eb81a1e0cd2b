package com.xseven.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ServiceNameTest {
    @Test
    void shouldBeCalledAsTheContractSaysWhenPeopleSeeIt() {
        // when, then
        assertThat(Stream.of(ServiceName.values()).map(ServiceName::label))
                .containsExactly("temporal", "postgres", "redis", "kafka", "worker", "api");
    }

    @Test
    void shouldNameTheServicesWhenOneIsUnknown() {
        // when, then
        assertThatThrownBy(() -> ServiceName.of("mysql"))
                .isInstanceOf(LaunchException.class)
                .hasMessage(
                        "There is no service 'mysql'; the services are temporal, postgres, redis, kafka, worker, api.");
    }
}
