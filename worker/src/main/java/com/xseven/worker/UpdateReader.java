package com.xseven.worker;

import com.fasterxml.jackson.databind.JsonNode;
import com.xseven.dialogue.business.Money;
import com.xseven.dialogue.business.OpeningHours;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.DayHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Reads a change of a business from an event, in the form in which the api takes it. */
final class UpdateReader {

    private static final String FIELD = "data.change";

    private UpdateReader() {}

    /**
     * The change.
     *
     * @throws BadEvent if it names nothing, or something is not as it should be
     */
    static UpdateChange read(JsonNode change) {
        try {
            UpdateChange read = new UpdateChange(
                    change.path("hours").properties().stream()
                            .map(day -> new DayHours(DayOfWeek.valueOf(day.getKey()), intervals(day.getValue())))
                            .toList(),
                    each(change.path("dates"), UpdateReader::date),
                    each(change.path("offers"), UpdateReader::offer),
                    each(change.path("staff"), UpdateReader::member));
            if (read.equals(UpdateChange.nothing())) {
                throw new BadEvent(FIELD + " names nothing");
            }
            return read;
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new BadEvent(FIELD + " holds what is no day, date, time or number");
        }
    }

    private static DateHours date(JsonNode date) {
        JsonNode intervals = date.path("intervals");
        return new DateHours(
                LocalDate.parse(text(date, "date")),
                !intervals.isMissingNode() && !intervals.isNull(),
                intervals(intervals),
                optional(date, "reason", JsonNode::asText));
    }

    private static OfferEdit offer(JsonNode offer) {
        return new OfferEdit(
                text(offer, "id"),
                optional(
                        offer,
                        "price",
                        price -> new Money(new BigDecimal(text(price, "amount")), text(price, "currency"))),
                optional(offer, "active", JsonNode::asBoolean),
                optional(offer, "soldOut", JsonNode::asBoolean));
    }

    private static StaffEdit member(JsonNode member) {
        return new StaffEdit(
                text(member, "id"),
                optional(member, "active", JsonNode::asBoolean),
                optional(member, "skills", skills -> each(skills, JsonNode::asText)));
    }

    private static List<OpeningHours.Interval> intervals(JsonNode intervals) {
        return each(
                intervals,
                interval -> new OpeningHours.Interval(
                        LocalTime.parse(text(interval, "opens")), LocalTime.parse(text(interval, "closes"))));
    }

    private static <T> List<T> each(JsonNode list, Function<JsonNode, T> reading) {
        return StreamSupport.stream(list.spliterator(), false).map(reading).toList();
    }

    private static <T> Optional<T> optional(JsonNode node, String field, Function<JsonNode, T> reading) {
        JsonNode value = node.path(field);
        return value.isMissingNode() || value.isNull() ? Optional.empty() : Optional.of(reading.apply(value));
    }

    private static String text(JsonNode node, String field) {
        String text = node.path(field).asText();
        if (text.isBlank()) {
            throw new BadEvent(FIELD + " lacks " + field);
        }
        return text;
    }
}
