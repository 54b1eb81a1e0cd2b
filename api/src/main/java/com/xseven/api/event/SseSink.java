package com.xseven.api.event;

import com.xseven.api.security.Caller;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Sends events as Server-Sent Events. */
final class SseSink implements EventPump.Sink {

    private static final long NO_TIMEOUT = 0L;
    private static final long RECONNECT_MILLIS = 1000;

    private final SseEmitter emitter = new SseEmitter(NO_TIMEOUT);

    private SseSink() {}

    /** An emitter that a pump fills from the feed until either side is gone or the caller's token ends. */
    static SseEmitter pumped(EventFeed feed, EventPumps pumps, Caller caller) {
        SseSink sink = new SseSink();
        Runnable stop = pumps.start(feed, sink, caller);
        sink.emitter.onCompletion(stop);
        sink.emitter.onError(failure -> stop.run());
        sink.emitter.onTimeout(stop);
        return sink.emitter;
    }

    @Override
    public void send(EventBody event) throws IOException {
        emitter.send(SseEmitter.event()
                .id(event.id())
                .name(event.event())
                .reconnectTime(RECONNECT_MILLIS)
                .data(event.data(), MediaType.APPLICATION_JSON));
    }

    @Override
    public void heartbeat() throws IOException {
        emitter.send(SseEmitter.event().comment("still here"));
    }

    @Override
    public void complete() {
        emitter.complete();
    }
}
