package com.xseven.api.event;

import org.jspecify.annotations.Nullable;

/** What a listener sends over its WebSocket: a token first, if it brought none, and then messages. */
record SocketFrame(
        @Nullable String text,
        @Nullable String messageId,
        @Nullable String token) {

    @Override
    public String toString() {
        return "SocketFrame[" + messageId + "]";
    }
}
