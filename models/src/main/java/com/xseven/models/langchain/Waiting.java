package com.xseven.models.langchain;

import com.xseven.models.guard.OneModel.Patience;
import dev.langchain4j.model.chat.response.ChatResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/** Waits for an answer in the caller's thread, passes its pieces on, and gives up in time. */
final class Waiting {

    private final StreamEvents events;
    private final Patience patience;
    private final Consumer<String> tokens;
    private final StringBuilder text = new StringBuilder();
    private final long started = System.nanoTime();
    private Optional<Duration> firstToken = Optional.empty();

    Waiting(StreamEvents events, Patience patience, Consumer<String> tokens) {
        this.events = events;
        this.patience = patience;
        this.tokens = tokens;
    }

    /** How it ended. */
    sealed interface Outcome {}

    record Answered(ChatResponse response) implements Outcome {}

    record Late() implements Outcome {}

    /** Without an answer; unreadable where LangChain4j could not read what came. */
    record Broken(boolean unreadable) implements Outcome {}

    Outcome outcome() throws InterruptedException {
        while (true) {
            Optional<StreamEvent> event =
                    events.next(shorter(patience.silence(), patience.whole().minus(took())));
            if (event.isEmpty()) {
                return new Late();
            }
            switch (event.get()) {
                case StreamEvent.Token(String piece) -> {
                    came();
                    text.append(piece);
                    tokens.accept(piece);
                }
                case StreamEvent.Alive() -> came();
                case StreamEvent.Complete(ChatResponse response) -> {
                    came();
                    return new Answered(response);
                }
                case StreamEvent.Failed() -> {
                    return new Broken(true);
                }
                case StreamEvent.Over() -> {
                    return new Broken(false);
                }
            }
        }
    }

    private void came() {
        if (firstToken.isEmpty()) {
            firstToken = Optional.of(took());
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /** The text that has come so far. */
    String text() {
        return text.toString();
    }

    Duration took() {
        return Duration.ofNanos(System.nanoTime() - started);
    }

    /** From the start to the first piece; empty while there is none. */
    Optional<Duration> firstToken() {
        return firstToken;
    }
}
