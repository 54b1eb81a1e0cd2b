package com.xseven.activities.models;

import com.xseven.models.TokenListener;
import com.xseven.store.stream.Draft;
import java.time.Duration;

/**
 * Shows what a model writes. The first piece goes out at once, later ones together every few hundredths of a second, since each is an
 * entry in the stream.
 */
final class DraftWriter implements TokenListener {

    private static final long PAUSE = Duration.ofMillis(40).toNanos();

    private final Draft draft;
    private final StringBuilder waiting = new StringBuilder();
    private boolean takesThePlaceOfAnother;
    private boolean told;
    private long last;

    /** @param takesThePlaceOfAnother whether something may have been shown before, which does not count */
    DraftWriter(Draft draft, boolean takesThePlaceOfAnother) {
        this.draft = draft;
        this.takesThePlaceOfAnother = takesThePlaceOfAnother;
    }

    @Override
    public void token(String text) {
        if (takesThePlaceOfAnother) {
            draft.startOver();
            takesThePlaceOfAnother = false;
        }
        waiting.append(text);
        if (!told || System.nanoTime() - last >= PAUSE) {
            flush();
        }
    }

    @Override
    public void startOver() {
        waiting.setLength(0);
        takesThePlaceOfAnother = takesThePlaceOfAnother || told;
    }

    /** What still waits. */
    void flush() {
        if (!waiting.isEmpty()) {
            draft.add(waiting.toString());
            waiting.setLength(0);
            told = true;
            last = System.nanoTime();
        }
    }
}
