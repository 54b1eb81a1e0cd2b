package com.xseven.store.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Location;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OrderTerms;
import com.xseven.dialogue.business.Resource;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.dialogue.vocabulary.Role;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads a business from the demo world's own form. */
final class DemoBusiness {

    private static final int VISIT_MINUTES = 60;
    private static final int TABLES_TOGETHER = 2;
    private static final int PREPARATION_MINUTES = 20;

    private DemoBusiness() {}

    static Business read(JsonNode json) {
        String currency = json.path("currency").asText();
        List<Resource> resources = list(json.path("resources"), DemoBusiness::resource);
        return new Business(
                json.path("id").asText(),
                json.path("name").asText(),
                Category.valueOf(json.path("category").asText()),
                json.path("kind").asText(),
                json.path("area").asText(),
                json.path("about").asText(),
                json.path("address").asText(),
                new Location(
                        json.path("location").path("lat").asDouble(),
                        json.path("location").path("lon").asDouble()),
                ZoneId.of(json.path("timeZone").asText()),
                currency,
                json.path("phone").asText(),
                json.path("email").asText(),
                list(json.path("languages"), JsonNode::asText),
                json.path("rating").asDouble(),
                json.path("reviewCount").asInt(),
                json.path("priceLevel").asInt(),
                hours(json),
                resources,
                list(json.path("staff"), DemoBusiness::staff),
                list(json.path("offers"), offer -> offer(offer, currency)),
                limits(json.path("bookingPolicy"), resources),
                ordering(json.path("bookingPolicy"), currency));
    }

    private static OpeningHours hours(JsonNode json) {
        SortedMap<DayOfWeek, List<OpeningHours.Interval>> weekly = new TreeMap<>();
        json.path("hours").properties().forEach(day -> weekly.put(day(day.getKey()), intervals(day.getValue())));
        return new OpeningHours(
                weekly, new TreeSet<>(list(json.path("closedDates"), date -> LocalDate.parse(date.asText()))));
    }

    private static DayOfWeek day(String abbreviation) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().startsWith(abbreviation))
                .findFirst()
                .orElseThrow();
    }

    private static List<OpeningHours.Interval> intervals(JsonNode json) {
        return list(
                json,
                pair -> new OpeningHours.Interval(
                        LocalTime.parse(pair.path(0).asText()),
                        LocalTime.parse(pair.path(1).asText())));
    }

    private static Resource resource(JsonNode json) {
        return new Resource(
                json.path("id").asText(),
                json.path("kind").asText(),
                json.path("name").asText(),
                json.path("capacity").asInt());
    }

    private static StaffMember staff(JsonNode json) {
        return new StaffMember(
                json.path("id").asText(),
                json.path("name").asText(),
                json.path("email").asText(),
                Role.valueOf(json.path("role").asText()),
                list(json.path("skills"), JsonNode::asText));
    }

    private static Offer offer(JsonNode json, String currency) {
        return new Offer(
                json.path("id").asText(),
                json.path("name").asText(),
                json.path("category").asText(),
                new Money(new BigDecimal(json.path("price").asText()), currency),
                json.has("durationMinutes")
                        ? Optional.of(
                                Duration.ofMinutes(json.path("durationMinutes").asLong()))
                        : Optional.empty(),
                list(json.path("tags"), JsonNode::asText),
                list(json.path("options"), group -> options(group, currency)));
    }

    private static OptionGroup options(JsonNode json, String currency) {
        return new OptionGroup(
                json.path("id").asText(),
                json.path("name").asText(),
                OptionGroup.Choice.valueOf(json.path("choose").asText()),
                Optional.ofNullable(json.get("usual")).map(JsonNode::asText),
                list(
                        json.path("options"),
                        option -> new OfferOption(
                                option.path("id").asText(),
                                option.path("name").asText(),
                                new Money(
                                        new BigDecimal(option.path("difference").asText()), currency))));
    }

    /** Where a business says nothing of parties, its largest resource is the limit. */
    private static BookingLimits limits(JsonNode json, List<Resource> resources) {
        int largest = resources.stream().mapToInt(Resource::capacity).max().orElse(1);
        int maxParty = json.path("maxParty").asInt(largest);
        return new BookingLimits(
                Duration.ofMinutes(json.path("slotMinutes").asLong()),
                Duration.ofMinutes(json.path("minLeadMinutes").asLong()),
                json.path("maxDaysAhead").asInt(),
                Duration.ofHours(json.path("cancelHours").asLong()),
                Duration.ofMinutes(json.path("visitMinutes").asLong(VISIT_MINUTES)),
                maxParty,
                json.path("largePartyFrom").asInt(maxParty + 1),
                json.path("tablesTogether").asInt(TABLES_TOGETHER),
                Optional.of(json.path("bufferMinutes"))
                        .filter(JsonNode::isNumber)
                        .map(minutes -> Duration.ofMinutes(minutes.asLong())));
    }

    /** Where a business says nothing of its kitchen, it takes a while and everything is picked up. */
    private static Optional<OrderTerms> ordering(JsonNode json, String currency) {
        Optional<Money> fee = json.path("delivery").asBoolean()
                ? Optional.of(new Money(new BigDecimal(json.path("deliveryFee").asText("0.00")), currency))
                : Optional.empty();
        return Optional.of(new OrderTerms(
                fee,
                Duration.ofMinutes(json.path("preparationMinutes").asLong(PREPARATION_MINUTES)),
                list(json.path("soldOut"), JsonNode::asText)));
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }
}
