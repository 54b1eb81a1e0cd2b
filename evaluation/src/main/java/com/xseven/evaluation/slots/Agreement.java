package com.xseven.evaluation.slots;

import com.xseven.understanding.text.Span;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * How far what was found agrees with what people marked.
 *
 * @param right how much was found where people marked it
 * @param found how much was found
 * @param marked how much people marked
 */
record Agreement(int right, int found, int marked) {

    static final Agreement NONE = new Agreement(0, 0, 0);

    /** Only the very words that people marked are right. */
    static Agreement exact(List<Labelled> found, List<Labelled> marked) {
        return counted(found, marked, Span::equals);
    }

    /** Any of the words that people marked are right, but one place in the text counts once. */
    static Agreement loose(List<Labelled> found, List<Labelled> marked) {
        return counted(found, marked, Span::overlaps);
    }

    private static Agreement counted(List<Labelled> found, List<Labelled> marked, BiPredicate<Span, Span> same) {
        int right = (int) marked.stream()
                .filter(mark ->
                        found.stream().anyMatch(one -> one.kind() == mark.kind() && same.test(one.span(), mark.span())))
                .count();
        return new Agreement(Math.min(right, found.size()), found.size(), marked.size());
    }

    Agreement plus(Agreement other) {
        return new Agreement(right + other.right, found + other.found, marked + other.marked);
    }

    /** Of what was found, how much is right; 1 where nothing was found. */
    double precision() {
        return share(right, found);
    }

    /** Of what people marked, how much was found; 1 where they marked nothing. */
    double recall() {
        return share(right, marked);
    }

    /** The harmonic mean of precision and recall; 1 where there was nothing to find and nothing was found. */
    double f1() {
        return share(2 * right, found + marked);
    }

    private static double share(int part, int all) {
        return all == 0 ? 1 : part / (double) all;
    }
}
