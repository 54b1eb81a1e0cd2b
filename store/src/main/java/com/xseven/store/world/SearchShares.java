package com.xseven.store.world;

/**
 * How much each thing counts in the order of a search; only how they compare to one another matters.
 *
 * @param distance how near it is to the point that was named: all of it there, half of it two kilometres away
 * @param rating how well it is rated: none of it for one star, all for five
 * @param price how low the price of the cheapest offer is beside the highest that was named; without one, the price level
 * @param words how well the text that was named fits: the name best of all, then the kind, then the description
 */
public record SearchShares(int distance, int rating, int price, int words) {

    /** The best rated first. */
    public static final SearchShares BY_RATING = new SearchShares(0, 100, 0, 0);

    public SearchShares {
        if (distance < 0 || rating < 0 || price < 0 || words < 0) {
            throw new IllegalArgumentException(
                    "Expected shares from 0, but was " + distance + ", " + rating + ", " + price + ", " + words);
        }
    }
}
