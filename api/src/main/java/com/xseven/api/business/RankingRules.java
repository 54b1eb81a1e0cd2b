package com.xseven.api.business;

import com.xseven.dialogue.reply.Decision;
import com.xseven.store.world.SearchShares;

/** The rules on the order of a search. They never fail: what they do not say goes by rating. */
public interface RankingRules {

    /**
     * What counts in a search.
     *
     * @param near whether a point was named
     * @param words whether text was named
     * @param cheap whether a highest price was named
     */
    Ranking rank(boolean near, boolean words, boolean cheap);

    /** What counts, and the decision from which it follows. */
    record Ranking(SearchShares shares, Decision decision) {}
}
