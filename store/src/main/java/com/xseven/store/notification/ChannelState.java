package com.xseven.store.notification;

import com.xseven.store.notification.SentNotification.Outcome;
import java.time.Instant;

/** What became of the latest sending by a channel, and when. */
public record ChannelState(String channel, Outcome outcome, Instant at) {}
