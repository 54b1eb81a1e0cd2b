package com.xseven.activities.timing;

import static org.assertj.core.api.Assertions.assertThat;

import com.xseven.activities.PortEllis;
import com.xseven.dialogue.reply.Decision;
import com.xseven.rules.notification.NotificationTimes;
import com.xseven.rules.shipped.ShippedRules;
import com.xseven.store.decision.DecisionKey;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.store.decision.Decisions;
import com.xseven.workflows.booking.Aftercare;
import com.xseven.workflows.booking.AftercareQuestion;
import com.xseven.workflows.ordering.OrderTimes;
import com.xseven.workflows.ordering.OrderTimesQuestion;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DmnNoticeTimesIT {

    private static PortEllis city;

    @BeforeAll
    static void open() {
        city = new PortEllis();
    }

    @AfterAll
    static void close() {
        city.close();
    }

    @Test
    void shouldPlanByTheCategoryOfTheBusinessAndSayWhichRowsDid() {
        // when
        Aftercare haircut = times(shipped()).plan(new AftercareQuestion("stylemaster"));
        Aftercare treatment = times(shipped()).plan(new AftercareQuestion("bright-smile-dental"));
        OrderTimes pizza = times(shipped()).times(new OrderTimesQuestion("marios-italian"));

        // then
        assertThat(haircut.reminders()).containsExactly(Duration.ofHours(24), Duration.ofHours(2));
        assertThat(haircut.reviewAfter()).contains(Duration.ofHours(3));
        assertThat(haircut.decision().map(Decision::table)).contains("notification-times");
        assertThat(treatment.reviewAfter()).contains(Duration.ofHours(24));
        assertThat(treatment.decision().orElseThrow().rows())
                .containsExactly("day-before", "shortly-before", "review-care");
        assertThat(pizza.remindAfter()).contains(Duration.ofMinutes(10));
        assertThat(pizza.giveUpAfter()).contains(Duration.ofHours(24));
        assertThat(pizza.decision().orElseThrow().rows()).containsExactly("kitchen", "give-up");
        assertThat(new Decisions(city.database().jdbi())
                        .find(new DecisionQuery(
                                "notification-times",
                                Optional.of("kitchen"),
                                DecisionKey.until(Instant.now().plusSeconds(9)),
                                1))
                        .items())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.decision()).isEqualTo(pizza.decision().orElseThrow());
                    assertThat(kept.occasion().business()).contains("marios-italian");
                });
    }

    @Test
    void shouldTellNobodyOfWhatTheTableDoesNotSay() {
        // given
        String silent = shipped()
                .replace("\"APPOINTMENT\"</text>\n        </inputEntry>", "\"ORDER\"</text>\n        </inputEntry>");

        // when
        Aftercare haircut = times(silent).plan(new AftercareQuestion("stylemaster"));

        // then
        assertThat(haircut.reminders()).isEmpty();
        assertThat(haircut.reviewAfter()).isEmpty();
        assertThat(haircut.decision().orElseThrow().rows()).isEmpty();
    }

    private static DmnNoticeTimes times(String document) {
        NotificationTimes table = new NotificationTimes(Tables.of(document));
        return new DmnNoticeTimes(
                () -> table,
                city.businesses(),
                new LoneDecisions(new Decisions(city.database().jdbi())::add, InstantSource.system()));
    }

    private static String shipped() {
        return new String(ShippedRules.document("notification-times"), StandardCharsets.UTF_8);
    }
}
