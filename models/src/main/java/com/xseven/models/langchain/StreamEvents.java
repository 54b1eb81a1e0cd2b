package com.xseven.models.langchain;

import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.CompleteToolCall;
import dev.langchain4j.model.chat.response.PartialThinking;
import dev.langchain4j.model.chat.response.PartialToolCall;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** From the reading thread to the waiting one. Bounded by the tokens that an answer may have. */
final class StreamEvents implements StreamingChatResponseHandler {

    private final BlockingQueue<StreamEvent> queue = new LinkedBlockingQueue<>();

    /** The next one; empty when none came in time. */
    Optional<StreamEvent> next(Duration within) throws InterruptedException {
        return Optional.ofNullable(queue.poll(within.toNanos(), TimeUnit.NANOSECONDS));
    }

    void over() {
        queue.add(new StreamEvent.Over());
    }

    @Override
    public void onPartialResponse(String text) {
        queue.add(new StreamEvent.Token(text));
    }

    @Override
    public void onPartialThinking(PartialThinking thought) {
        queue.add(new StreamEvent.Alive());
    }

    @Override
    public void onPartialToolCall(PartialToolCall piece) {
        queue.add(new StreamEvent.Alive());
    }

    @Override
    public void onCompleteToolCall(CompleteToolCall call) {
        queue.add(new StreamEvent.Alive());
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
        queue.add(new StreamEvent.Complete(response));
    }

    @Override
    public void onError(Throwable error) {
        queue.add(new StreamEvent.Failed());
    }
}
