package com.xseven.api.problem;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where a failure came from, without any message: messages quote statements and bodies, which hold what customers wrote. */
public final class PrivateTrace {

    private static final int FRAMES = 40;

    private PrivateTrace() {}

    /** Types and frames of the failure and of what caused it. */
    public static String of(Throwable failure) {
        return Stream.iterate(Optional.of(failure), Optional::isPresent, cause -> cause.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .map(PrivateTrace::lines)
                .collect(Collectors.joining("caused by "));
    }

    private static String lines(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                .limit(FRAMES)
                .map(frame -> "    at " + frame + "\n")
                .collect(Collectors.joining("", failure.getClass().getName() + "\n", ""));
    }
}
