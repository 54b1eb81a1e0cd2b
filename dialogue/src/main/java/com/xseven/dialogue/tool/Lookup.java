package com.xseven.dialogue.tool;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** One use of a tool. Where it asks about a business, that is the business of the conversation. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "tool")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Lookup.BusinessFacts.class, name = "business_facts"),
    @JsonSubTypes.Type(value = Lookup.FindOffers.class, name = "find_offers"),
    @JsonSubTypes.Type(value = Lookup.FreeTimes.class, name = "free_times"),
    @JsonSubTypes.Type(value = Lookup.FindBusinesses.class, name = "find_businesses"),
    @JsonSubTypes.Type(value = Lookup.ThisConversation.class, name = "this_conversation")
})
public sealed interface Lookup {

    @Described("What the business tells of itself: what it is, address, phone, opening hours of the week and of special"
            + " days, languages, staff, and the rules for bookings, cancellations and orders.")
    record BusinessFacts() implements Lookup {}

    @Described(
            "Dishes, goods or services of the business with their prices, lengths, tags and options. Without arguments all"
                    + " of them.")
    record FindOffers(
            @Described("Words of the name or the heading, such as: pasta")
            Optional<String> words,

            @Described("A property that the offer must have, such as: vegan")
            Optional<String> tag,

            @Described("The highest price") Optional<BigDecimal> maxPrice)
            implements Lookup {}

    @Described("The times of one day that can be booked now, and the reason where there is none.")
    record FreeTimes(
            @Described("The day, as YYYY-MM-DD") LocalDate date,

            @Described("How many people come; 1 without it") Optional<Integer> partySize,

            @Described("Id of the service, from find_offers; left out for a table")
            Optional<String> offer,

            @Described("Id of the person asked for, from business_facts")
            Optional<String> staff)
            implements Lookup {}

    @Described("Businesses of the city, the best rated first.")
    record FindBusinesses(
            @Described("Words of the name or of what it is, such as: pizza")
            Optional<String> words,

            @Described("Part of the city") Optional<String> area,

            @Described("What it is, such as: restaurant") Optional<String> kind,

            @Described("The highest price of its cheapest offer")
            Optional<BigDecimal> maxPrice)
            implements Lookup {}

    @Described("What was booked and ordered in this conversation, and where that stands.")
    record ThisConversation() implements Lookup {}
}
