package com.xseven.rules.search;

/** Shares of 100 by which distance, rating, price and likeness of words count. */
public record SearchWeights(int distance, int rating, int price, int words) {}
