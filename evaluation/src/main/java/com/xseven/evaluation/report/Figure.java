package com.xseven.evaluation.report;

/**
 * One measured figure.
 *
 * @param name in lower camel case, its name in JSON
 * @param words what it is, for people
 * @param value in the unit that {@code shown} names
 * @param shown the value for people, with its unit
 */
public record Figure(String name, String words, double value, String shown) {

    /** A share, between 0 and 1. */
    public static Figure share(String name, String words, double share) {
        return new Figure(name, words, share, "%.1f %%".formatted(100 * share));
    }

    public static Figure number(String name, String words, double number) {
        return new Figure(name, words, number, "%.4f".formatted(number));
    }

    public static Figure count(String name, String words, long count) {
        return new Figure(name, words, count, "%,d".formatted(count));
    }

    public static Figure millis(String name, String words, double millis) {
        return new Figure(name, words, millis, "%.1f ms".formatted(millis));
    }
}
