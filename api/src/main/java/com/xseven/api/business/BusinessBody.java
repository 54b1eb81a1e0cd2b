package com.xseven.api.business;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Role;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

/** A business with everything that a customer may know. Hours are local to {@code timeZone}, by day. */
record BusinessBody(
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
        String phone,
        String email,
        List<String> languages,
        double rating,
        int reviewCount,
        int priceLevel,
        Map<DayOfWeek, List<Hours>> hours,
        SortedSet<LocalDate> closedDates,
        List<Resource> resources,
        List<Person> staff,
        List<OfferBody> offers,
        Booking booking) {

    /** From opening to closing time; one at or before the opening lies on the next day. */
    record Hours(
            @JsonFormat(pattern = "HH:mm") LocalTime opens,
            @JsonFormat(pattern = "HH:mm") LocalTime closes) {}

    /** Somebody who works there, without ways to reach them. */
    record Person(String id, String name, Role role, List<String> skills) {
        static Person of(StaffMember member) {
            return new Person(member.id(), member.name(), member.role(), member.skills());
        }
    }

    /** Something that is sold; services have a duration, and some offers have options. */
    record OfferBody(
            String id,
            String name,
            String category,
            MoneyBody price,
            Optional<Duration> duration,
            List<String> tags,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<OptionGroupBody> options) {
        static OfferBody of(Offer offer) {
            return new OfferBody(
                    offer.id(),
                    offer.name(),
                    offer.category(),
                    MoneyBody.of(offer.price()),
                    offer.duration(),
                    offer.tags(),
                    OptionGroupBody.of(offer.options()));
        }
    }

    /** What a booking has to keep to. */
    record Booking(
            Duration slot,
            Duration minLead,
            int maxDaysAhead,
            Duration cancelBefore,
            Duration visit,
            int maxParty,
            int largePartyFrom) {
        static Booking of(BookingLimits limits) {
            return new Booking(
                    limits.slot(),
                    limits.minLead(),
                    limits.maxDaysAhead(),
                    limits.cancelBefore(),
                    limits.visit(),
                    limits.maxParty(),
                    limits.largePartyFrom());
        }
    }

    static BusinessBody of(Business business) {
        return new BusinessBody(
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
                business.phone(),
                business.email(),
                business.languages(),
                business.rating(),
                business.reviewCount(),
                business.priceLevel(),
                hours(business.hours()),
                business.hours().closedDates(),
                business.resources(),
                business.staff().stream().map(Person::of).toList(),
                business.offers().stream().map(OfferBody::of).toList(),
                Booking.of(business.limits()));
    }

    private static Map<DayOfWeek, List<Hours>> hours(OpeningHours opening) {
        Map<DayOfWeek, List<Hours>> hours = new LinkedHashMap<>();
        opening.weekly()
                .forEach((day, intervals) -> hours.put(
                        day,
                        intervals.stream()
                                .map(interval -> new Hours(interval.opens(), interval.closes()))
                                .toList()));
        return hours;
    }
}
