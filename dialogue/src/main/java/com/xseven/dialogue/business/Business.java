package com.xseven.dialogue.business;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.xseven.dialogue.vocabulary.Category;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Comparator;
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
        BookingLimits limits,
        Optional<OrderTerms> ordering) {

    @JsonCreator
    public Business {
        languages = List.copyOf(languages);
        resources = List.copyOf(resources);
        staff = List.copyOf(staff);
        offers = List.copyOf(offers);
    }

    /** A business that says nothing of orders. */
    public Business(
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
        this(
                id,
                name,
                category,
                kind,
                area,
                about,
                address,
                location,
                zone,
                currency,
                phone,
                email,
                languages,
                rating,
                reviewCount,
                priceLevel,
                hours,
                resources,
                staff,
                offers,
                limits,
                Optional.empty());
    }

    /** What can be ordered: the goods of a business that feeds its customers. */
    public List<Offer> goods() {
        return category == Category.FOOD_HOSPITALITY
                ? offers.stream().filter(offer -> offer.duration().isEmpty()).toList()
                : List.of();
    }

    public boolean takesOrders() {
        return !goods().isEmpty();
    }

    /** What the way to the customer costs; empty where everything is picked up. */
    public Optional<Money> deliveryFee() {
        return ordering.flatMap(OrderTerms::deliveryFee);
    }

    public boolean isSoldOut(String offerId) {
        return ordering.filter(terms -> terms.soldOut().contains(offerId)).isPresent();
    }

    public Optional<Offer> offer(String offerId) {
        return offers.stream().filter(offer -> offer.id().equals(offerId)).findFirst();
    }

    /** Whether a visit is for a number of people at a table; one that is served at a table, as pets are, is not. */
    public boolean takesTables() {
        return services().isEmpty() && largestTable() > 0;
    }

    /** The places at the largest table; 0 where there is none. */
    public int largestTable() {
        return resources.stream()
                .filter(Resource::isTable)
                .mapToInt(Resource::capacity)
                .max()
                .orElse(0);
    }

    /** How many people fit the tables that may be pushed together, the largest ones; 0 where there is no table. */
    public int largestTables() {
        return resources.stream()
                .filter(Resource::isTable)
                .map(Resource::capacity)
                .sorted(Comparator.reverseOrder())
                .limit(limits.tablesTogether())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** How long a visit takes, without the clearing up. */
    public Duration lengthOf(Optional<Offer> offer) {
        return offer.flatMap(Offer::duration).orElse(limits.visit());
    }

    /** Whether a service takes somebody's time: it does where the business says who can do what. */
    public boolean needsStaff(Offer offer) {
        return offer.duration().isPresent()
                && staff.stream().anyMatch(member -> !member.skills().isEmpty());
    }

    /** What an appointment can be made for: the offers that take a known time. */
    public List<Offer> services() {
        return offers.stream().filter(offer -> offer.duration().isPresent()).toList();
    }

    /** Who can carry out an offer; who has no skills named can do everything. */
    public List<StaffMember> staffFor(Optional<Offer> offer) {
        return staff.stream()
                .filter(member -> member.skills().isEmpty()
                        || offer.map(wanted -> member.skills().contains(wanted.id()))
                                .orElse(true))
                .toList();
    }

    public Optional<StaffMember> staffMember(String staffId) {
        return staff.stream().filter(member -> member.id().equals(staffId)).findFirst();
    }
}
