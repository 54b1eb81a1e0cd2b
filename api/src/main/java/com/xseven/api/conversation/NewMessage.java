package com.xseven.api.conversation;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A message on its way in. Without a {@code messageId} it gets one; with one it can be sent again safely. */
record NewMessage(
        @Schema(example = "Book a table for 4") @Nullable String text,
        @Schema(example = "9f6c1c1e-1") @Nullable String messageId) {

    @Override
    public String toString() {
        return "NewMessage[" + messageId + "]";
    }
}
