package com.xseven.dialogue.availability;

import java.time.LocalDateTime;

/** Whether the booking policy lets a customer book a start, in the business's local time, without asking anybody. */
@FunctionalInterface
public interface StartRule {

    boolean allows(LocalDateTime start);
}
