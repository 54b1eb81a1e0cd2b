package com.xseven.store.journal;

import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A finished turn as it stands in the journal.
 *
 * @param messages what it answers, in order of arrival; empty when the system spoke of its own accord
 * @param standing where it left the conversation
 * @param at when it began
 */
public record RecordedTurn(
        List<CustomerMessage> messages, Reply reply, Explanation explanation, Standing standing, Instant at) {

    private static final String WORKED = "worked";
    private static final double MICROS = 1_000;

    public RecordedTurn {
        messages = List.copyOf(messages);
    }

    /** When its reply was written, as far as was measured. */
    public Instant spoken() {
        double millis = explanation.millis().getOrDefault(WORKED, 0.0);
        return at.plus(Duration.ofNanos(Math.round(millis * MICROS) * 1_000));
    }
}
