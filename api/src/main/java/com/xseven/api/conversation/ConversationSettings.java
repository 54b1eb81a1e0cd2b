package com.xseven.api.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How conversations are led.
 *
 * @param replyDeadline how long a request waits for its reply before it is told to listen for it
 * @param showPause how long what the Temporal UI shows of a conversation may lag behind while turn follows turn; each
 *     writing costs Temporal as much as half a turn
 * @param turnsPerRun turns after which its workflow continues as new; 0 leaves it to the server
 */
@ConfigurationProperties("xseven.conversation")
public record ConversationSettings(
        @DefaultValue("20s") Duration replyDeadline,
        @DefaultValue("10s") Duration showPause,
        @DefaultValue("0") int turnsPerRun) {

    public ConversationSettings {
        if (!replyDeadline.isPositive() || !showPause.isPositive() || turnsPerRun < 0) {
            throw new IllegalArgumentException("Expected xseven.conversation to have positive times");
        }
    }
}
