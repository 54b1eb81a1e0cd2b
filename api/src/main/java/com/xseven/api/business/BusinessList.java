package com.xseven.api.business;

import com.xseven.api.problem.DecidedBy;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.reply.Decision;
import java.util.List;
import java.util.Optional;

/**
 * Businesses that fit a search, in its order; {@code nextCursor} is null on the last page.
 *
 * @param ranking which table, version and row put them in this order
 */
record BusinessList(List<BusinessSummary> items, Optional<String> nextCursor, DecidedBy ranking) {

    /** The first of what was found, as many as a page holds. */
    static BusinessList of(List<Business> found, int page, Decision ranking) {
        List<Business> shown = found.subList(0, Math.min(found.size(), page));
        return new BusinessList(
                shown.stream().map(BusinessSummary::of).toList(),
                found.size() > page ? Optional.of(shown.getLast().id()) : Optional.empty(),
                DecidedBy.of(ranking));
    }
}
