package com.xseven.rules.notification;

import static com.xseven.rules.Rulings.ruled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.xseven.dialogue.vocabulary.Category;
import com.xseven.rules.shipped.ShippedTables;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NotificationTimesTest {

    private final NotificationTimes times = new NotificationTimes(ShippedTables.table("notification-times"));

    @Test
    void shouldNameAllNoticesOfAVisitInOrder() {
        assertThat(ruled(times.decide(Subject.APPOINTMENT, Category.FOOD_HOSPITALITY)))
                .containsExactly(
                        new Notice(Notice.Kind.REMIND_CUSTOMER, Notice.Moment.BEFORE_START, Duration.ofHours(24)),
                        new Notice(Notice.Kind.REMIND_CUSTOMER, Notice.Moment.BEFORE_START, Duration.ofHours(2)),
                        new Notice(Notice.Kind.ASK_FOR_REVIEW, Notice.Moment.AFTER_END, Duration.ofHours(3)));
    }

    @Test
    void shouldRemindAKitchenAfterTenMinutes() {
        assertThat(ruled(times.decide(Subject.ORDER, Category.FOOD_HOSPITALITY)))
                .contains(new Notice(Notice.Kind.REMIND_STAFF, Notice.Moment.AFTER_ORDER, Duration.ofMinutes(10)));
    }

    @Test
    void shouldRefuseATableThatBreaksItsContract() {
        assertThatThrownBy(() -> new NotificationTimes(ShippedTables.table("retention")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
