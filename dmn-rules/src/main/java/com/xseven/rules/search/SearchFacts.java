package com.xseven.rules.search;

/**
 * What is known of a search.
 *
 * @param near whether a place is known to be near to
 * @param words whether anything was said that names can be compared with
 * @param cheap whether a highest price was named
 * @param urgent whether it has to be now
 */
public record SearchFacts(boolean near, boolean words, boolean cheap, boolean urgent) {}
