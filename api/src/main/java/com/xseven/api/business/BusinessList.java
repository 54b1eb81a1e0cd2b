package com.xseven.api.business;

import com.xseven.dialogue.business.Business;
import java.util.List;
import java.util.Optional;

/** Businesses that fit a search, in its order; {@code nextCursor} is null on the last page. */
record BusinessList(List<BusinessSummary> items, Optional<String> nextCursor) {

    /** The first of what was found, as many as a page holds. */
    static BusinessList of(List<Business> found, int page) {
        List<Business> shown = found.subList(0, Math.min(found.size(), page));
        return new BusinessList(
                shown.stream().map(BusinessSummary::of).toList(),
                found.size() > page ? Optional.of(shown.getLast().id()) : Optional.empty());
    }
}
