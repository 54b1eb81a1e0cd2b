package com.xseven.api.conversation;

import org.jspecify.annotations.Nullable;

/** A message on its way in. Without a {@code messageId} it gets one; with one it can be sent again safely. */
record NewMessage(@Nullable String text, @Nullable String messageId) {

    @Override
    public String toString() {
        return "NewMessage[" + messageId + "]";
    }
}
