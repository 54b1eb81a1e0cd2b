package com.xseven.api.conversation;

import com.xseven.dialogue.reply.Reply;
import java.time.Duration;

/** What came of sending a message. */
sealed interface Exchange {

    record Answered(Reply reply, Duration latency) implements Exchange {}

    /** Kept; the answer comes later. */
    record Accepted() implements Exchange {}
}
