package com.xseven.api.waiting;

import com.xseven.store.waiting.WaitingStatus;
import java.util.Optional;

/** What became of an offer; {@code appointmentId} once it is taken. No personal data: the id of an entry alone may ask for it. */
record AnswerBody(String entryId, WaitingStatus status, Optional<String> appointmentId) {}
