package com.xseven.worker;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.store.outbox.OutboxBacklog;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OutboxGaugeTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Deque<Supplier<OutboxBacklog>> answers = new ArrayDeque<>();
    private final OutboxGauge gauge = new OutboxGauge(() -> answers.remove().get());

    @BeforeEach
    void bind() {
        gauge.bindTo(registry);
    }

    private double waiting() {
        return registry.get("xseven.outbox.waiting").gauge().value();
    }

    private double age() {
        return registry.get("xseven.outbox.age").gauge().value();
    }

    @Test
    void shouldShowWhatWaitsWhenItHasLooked() {
        // given
        answers.add(() -> new OutboxBacklog(7, Duration.ofMillis(1500)));

        // when
        gauge.look();

        // then
        assertThat(waiting()).isEqualTo(7);
        assertThat(age()).isEqualTo(1.5);
    }

    @Test
    void shouldKnowNothingWhenTheDatabaseIsAwayAndAgainWhenItIsBack() {
        // given
        answers.add(() -> new OutboxBacklog(7, Duration.ofSeconds(1)));
        answers.add(() -> {
            throw new IllegalStateException("away");
        });
        answers.add(() -> new OutboxBacklog(0, Duration.ZERO));
        gauge.look();

        // when
        gauge.look();

        // then
        assertThat(waiting()).isNaN();
        assertThat(age()).isNaN();

        // when
        gauge.look();

        // then
        assertThat(waiting()).isZero();
    }
}
