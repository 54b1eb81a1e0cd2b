package com.xseven.evaluation.report;

import java.io.PrintStream;
import java.util.Locale;

/** A bar that shows how far something is, in one line of a terminal. Safe for use by many threads. */
public final class Progress {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final String what;
    private int shown = -1;

    public Progress(PrintStream out, String what) {
        this.out = out;
        this.what = what;
    }

    /** Shows that so many of all are done. */
    public void done(long done, long all) {
        percent(all == 0 ? 100 : (int) (100 * done / all));
    }

    /** Shows how many per cent are done; fewer than before change nothing. */
    public synchronized void percent(int percent) {
        if (percent > shown) {
            shown = percent;
            int full = WIDTH * percent / 100;
            out.printf(Locale.ROOT, "\r%-28s [%s%s] %3d %%", what, "#".repeat(full), " ".repeat(WIDTH - full), percent);
            if (percent >= 100) {
                out.println();
            }
            out.flush();
        }
    }
}
