package com.xseven.bench;

import org.HdrHistogram.Histogram;

/** Durations of one load, and how long it ran. */
final class Measurement {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Histogram nanos = new Histogram(3);
    private long started = System.nanoTime();
    private long ended;

    synchronized void add(long duration) {
        nanos.recordValue(duration);
        ended = System.nanoTime();
    }

    synchronized void restart() {
        nanos.reset();
        started = System.nanoTime();
    }

    long count() {
        return nanos.getTotalCount();
    }

    double perSecond() {
        return nanos.getTotalCount() / ((ended - started) / 1e9);
    }

    double millis(double percentile) {
        return nanos.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    String text() {
        return "%5.0f/s   p50 %6.1f ms   p95 %6.1f ms   p99 %6.1f ms   (n=%d)"
                .formatted(perSecond(), millis(50), millis(95), millis(99), nanos.getTotalCount());
    }
}
