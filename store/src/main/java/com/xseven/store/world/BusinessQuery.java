package com.xseven.store.world;

import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.identity.BusinessId;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What to look for; what is empty does not matter.
 *
 * @param maxPrice that of the cheapest offer
 * @param near from where distances count
 * @param shares what their order goes by
 * @param after the last business of the page before
 */
public record BusinessQuery(
        Optional<String> text,
        Optional<String> area,
        Optional<String> kind,
        Optional<BigDecimal> maxPrice,
        Optional<Location> near,
        SearchShares shares,
        Optional<BusinessId> after,
        int limit) {

    /** The first page, the best rated first. */
    public BusinessQuery(
            Optional<String> text,
            Optional<String> area,
            Optional<String> kind,
            Optional<BigDecimal> maxPrice,
            int limit) {
        this(text, area, kind, maxPrice, Optional.empty(), SearchShares.BY_RATING, Optional.empty(), limit);
    }
}
