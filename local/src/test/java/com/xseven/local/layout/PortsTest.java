package com.xseven.local.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.local.layout.Ports.Listener;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void shouldUseTheUsualPortsWhenNoBaseIsGiven() {
        // when
        Ports ports = Ports.usual();

        // then
        assertThat(ports).isEqualTo(new Ports(7233, 8233, 15432, 16379, 19092, 8080, 8081, 19093, 8082));
    }

    @Test
    void shouldTakeNineDifferentPortsInARowWhenABaseIsGiven() {
        // when
        Ports ports = Ports.from(21_000);

        // then
        assertThat(Stream.of(ServiceName.values()).flatMap(name -> ports.listeners(name).stream()))
                .extracting(Listener::port)
                .containsExactlyInAnyOrder(21_000, 21_001, 21_002, 21_003, 21_004, 21_005, 21_006, 21_007, 21_008);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 80, 65_528, 70_000})
    void shouldRefuseABaseWhenItsPortsDoNotExist(int base) {
        // when, then
        assertThatThrownBy(() -> Ports.from(base))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("between 1024 and 65527");
    }
}
