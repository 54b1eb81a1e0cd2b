package com.xseven.workflows.journal;

import com.xseven.dialogue.identity.MessageId;
import java.time.Instant;

/** What a customer wrote. {@code at} is when it was accepted. */
public record CustomerMessage(MessageId id, String text, Instant at) {}
