package com.xseven.dialogue.business;

import com.xseven.dialogue.vocabulary.Category;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A business as its customers know it. Times are local to {@code zone}; {@code currency} is an ISO 4217 code. */
public record Business(
        String id,
        String name,
        Category category,
        String kind,
        String area,
        String about,
        String address,
        Location location,
        ZoneId zone,
        String currency,
        String phone,
        String email,
        List<String> languages,
        double rating,
        int reviewCount,
        int priceLevel,
        OpeningHours hours,
        List<Resource> resources,
        List<StaffMember> staff,
        List<Offer> offers,
        BookingLimits limits) {

    public Business {
        languages = List.copyOf(languages);
        resources = List.copyOf(resources);
        staff = List.copyOf(staff);
        offers = List.copyOf(offers);
    }

    public Optional<Offer> offer(String offerId) {
        return offers.stream().filter(offer -> offer.id().equals(offerId)).findFirst();
    }
}
