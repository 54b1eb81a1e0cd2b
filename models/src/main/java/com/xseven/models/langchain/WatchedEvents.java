package com.xseven.models.langchain;

import com.xseven.models.ModelFailure.Reason;
import dev.langchain4j.http.client.sse.ServerSentEvent;
import dev.langchain4j.http.client.sse.ServerSentEventContext;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import java.io.IOException;

/** Looks at each event before LangChain4j does, and stops at the first that is none; otherwise it would be logged and forgotten. */
final class WatchedEvents implements ServerSentEventListener {

    private final ServerSentEventListener listener;
    private final Exchange exchange;

    WatchedEvents(ServerSentEventListener listener, Exchange exchange) {
        this.listener = listener;
        this.exchange = exchange;
    }

    @Override
    public void onEvent(ServerSentEvent event, ServerSentEventContext context) {
        if (StreamSigns.isEnd(event.data())) {
            exchange.end();
        }
        StreamSigns.trouble(event.data())
                .ifPresentOrElse(trouble -> stop(trouble, context), () -> pass(event, context));
    }

    private void pass(ServerSentEvent event, ServerSentEventContext context) {
        try {
            listener.onEvent(event, context);
        } catch (RuntimeException e) {
            stop(Trouble.of(Reason.MALFORMED, "an event that cannot be read"), context);
        }
    }

    private void stop(Trouble trouble, ServerSentEventContext context) {
        exchange.met(trouble);
        context.parsingHandle().cancel();
    }

    @Override
    public void onError(Throwable error) {
        boolean cut = error instanceof IOException;
        exchange.met(
                cut
                        ? Trouble.of(Reason.CUT_OFF, "the connection ended in the middle")
                        : Trouble.of(Reason.MALFORMED, "an event that cannot be read"));
        listener.onError(error);
    }
}
