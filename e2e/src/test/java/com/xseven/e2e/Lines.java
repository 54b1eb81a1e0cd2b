package com.xseven.e2e;

import java.util.concurrent.Flow;
import java.util.function.Consumer;

/** Takes the lines of an answer one by one as they arrive. */
final class Lines implements Flow.Subscriber<String> {

    private final Consumer<String> reader;

    Lines(Consumer<String> reader) {
        this.reader = reader;
    }

    @Override
    public void onSubscribe(Flow.Subscription begun) {
        begun.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
        reader.accept(line);
    }

    @Override
    public void onError(Throwable broken) {
        // The answer as a whole fails with the same, and whoever waits for it hears of it there.
    }

    @Override
    public void onComplete() {}
}
