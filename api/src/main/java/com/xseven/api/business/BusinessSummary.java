package com.xseven.api.business;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.vocabulary.Category;

/** A business in a list. {@code links} leads to everything about it. */
record BusinessSummary(
        String id,
        String name,
        Category category,
        String kind,
        String area,
        String about,
        String address,
        Location location,
        String timeZone,
        String currency,
        double rating,
        int reviewCount,
        int priceLevel,
        Links links) {

    /** Where everything about it is. */
    record Links(String self) {}

    static BusinessSummary of(Business business) {
        return new BusinessSummary(
                business.id(),
                business.name(),
                business.category(),
                business.kind(),
                business.area(),
                business.about(),
                business.address(),
                business.location(),
                business.zone().getId(),
                business.currency(),
                business.rating(),
                business.reviewCount(),
                business.priceLevel(),
                new Links("/api/v1/businesses/" + business.id()));
    }
}
