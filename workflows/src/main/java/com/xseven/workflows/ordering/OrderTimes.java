package com.xseven.workflows.ordering;

import com.xseven.dialogue.reply.Decision;
import java.time.Duration;
import java.util.Optional;

/**
 * How patient a business is with an order.
 *
 * @param remindAfter how long an order may wait before the staff is reminded, each time; empty where nobody reminds
 * @param giveUpAfter how long an order may stand still before it is closed; empty where it never is
 * @param decision why it is so; empty in plans from before a table decided
 */
public record OrderTimes(Optional<Duration> remindAfter, Optional<Duration> giveUpAfter, Optional<Decision> decision) {

    /** What every order had before a table decided; for workflows that began then and for nothing else. */
    public static OrderTimes beforeTheTable() {
        return new OrderTimes(Optional.of(Duration.ofMinutes(10)), Optional.of(Duration.ofHours(24)), Optional.empty());
    }
}
