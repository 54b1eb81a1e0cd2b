package com.xseven.local.system;

/** Told what goes on, one line at a time, by several threads. */
@FunctionalInterface
public interface Progress {
    /** For those who look only at the outcome. */
    Progress SILENT = line -> {};

    void say(String line);
}
