package com.xseven.bench;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what {@code jcmd GC.heap_info} prints of the generations of a serial collector. */
final class HeapInfo {

    private static final Pattern USED = Pattern.compile("(?m)^(?:DefNew|Tenured)\\s+total \\d+K, used (\\d+)K");

    private HeapInfo() {}

    static double usedMegabytes(String output) {
        Matcher matcher = USED.matcher(output);
        long kilobytes = 0;
        int found = 0;
        while (matcher.find()) {
            kilobytes += Long.parseLong(matcher.group(1));
            found++;
        }
        if (found == 0) {
            throw new IllegalArgumentException("Expected the generations of a serial collector, but found: " + output);
        }
        return kilobytes / 1024.0;
    }
}
