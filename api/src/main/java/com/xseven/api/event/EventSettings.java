package com.xseven.api.event;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many may listen to events at once.
 *
 * @param listenersPerConversation to one conversation
 * @param listeners to all conversations in this process; each may take some 100 KB while it reads nothing
 */
@ConfigurationProperties("xseven.events")
record EventSettings(
        @DefaultValue("20") int listenersPerConversation,
        @DefaultValue("1000") int listeners) {

    EventSettings {
        if (listenersPerConversation < 1 || listeners < 1) {
            throw new IllegalArgumentException("Expected xseven.events to admit at least one listener");
        }
    }
}
