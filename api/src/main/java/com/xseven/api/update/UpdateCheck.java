package com.xseven.api.update;

import com.xseven.api.business.PartCheck;
import com.xseven.api.update.UpdateWish.DateWish;
import com.xseven.api.update.UpdateWish.OfferWish;
import com.xseven.api.update.UpdateWish.StaffWish;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Money;
import com.xseven.workflows.update.DateHours;
import com.xseven.workflows.update.DayHours;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.StaffEdit;
import com.xseven.workflows.update.UpdateChange;
import com.xseven.workflows.update.UpdateKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a change from its body, and finds everything that is wrong with it, field by field. What exists is the worker's to know. */
final class UpdateCheck {

    private static final int MOST = 100;
    private static final int LAST_YEAR = 9999;
    private static final Pattern REASON = Pattern.compile("\\P{Cc}{1,200}");

    private final Business business;
    private final PartCheck parts;

    private UpdateCheck(Business business) {
        this.business = business;
        this.parts = new PartCheck(business.currency());
    }

    static UpdateChange change(UpdateWish wish, Business business) {
        UpdateCheck check = new UpdateCheck(business);
        if (wish.changeId() != null && !UpdateKey.isValid(wish.changeId())) {
            check.parts.wrong("changeId", "must be 1 to 64 letters, digits, hyphens and underscores");
        }
        UpdateChange change = new UpdateChange(
                check.hours(wish),
                check.each("dates", wish.dates(), check::date),
                check.each("offers", wish.offers(), check::offer),
                check.each("staff", wish.staff(), check::member));
        if (change.equals(UpdateChange.nothing())) {
            check.parts.wrong("", "must name hours, dates, offers or staff");
        }
        check.parts.expectNothingWrong();
        return change;
    }

    private List<DayHours> hours(UpdateWish wish) {
        List<DayHours> days = new ArrayList<>();
        if (wish.hours() != null) {
            wish.hours().forEach((day, intervals) -> days.add(new DayHours(day, parts.day("hours." + day, intervals))));
        }
        return days;
    }

    /** Each thing may be named once, which its key tells. */
    private <T, P> List<P> each(
            String field, @Nullable List<@Nullable T> wishes, BiFunction<String, T, Optional<P>> reading) {
        List<P> read = new ArrayList<>();
        if (wishes == null) {
            return read;
        }
        if (wishes.size() > MOST) {
            parts.wrong(field, "must be at most " + MOST);
            return read;
        }
        Set<Object> seen = new HashSet<>();
        for (int place = 0; place < wishes.size(); place++) {
            String path = field + "[" + place + "]";
            T wish = wishes.get(place);
            if (wish == null || !seen.add(key(wish))) {
                parts.wrong(path, "must be given, each once");
            } else {
                reading.apply(path, wish).ifPresent(read::add);
            }
        }
        return read;
    }

    private static Object key(Object wish) {
        return switch (wish) {
            case DateWish date -> Optional.ofNullable(date.date());
            case OfferWish offer -> Optional.ofNullable(offer.id());
            case StaffWish member -> Optional.ofNullable(member.id());
            default -> wish;
        };
    }

    private Optional<DateHours> date(String path, DateWish wish) {
        LocalDate date = wish.date();
        if (date == null || date.getYear() < 1 || date.getYear() > LAST_YEAR) {
            parts.wrong(path + ".date", "must be a date such as 2027-01-31");
            return Optional.empty();
        }
        if (wish.reason() != null && !REASON.matcher(wish.reason()).matches()) {
            parts.wrong(path + ".reason", "must be a line of at most 200 characters");
        }
        return Optional.of(new DateHours(
                date,
                wish.intervals() != null,
                wish.intervals() == null ? List.of() : parts.day(path + ".intervals", wish.intervals()),
                wish.intervals() == null ? Optional.empty() : Optional.ofNullable(wish.reason())));
    }

    private Optional<OfferEdit> offer(String path, OfferWish wish) {
        if (wish.price() == null && wish.active() == null && wish.soldOut() == null) {
            parts.wrong(path, "must have price, active or soldOut");
        }
        return id(path, wish.id())
                .map(id -> new OfferEdit(
                        id,
                        parts.price(path + ".price", wish.price())
                                .map(amount -> new Money(amount, business.currency())),
                        Optional.ofNullable(wish.active()),
                        Optional.ofNullable(wish.soldOut())));
    }

    private Optional<StaffEdit> member(String path, StaffWish wish) {
        if (wish.active() == null && wish.skills() == null) {
            parts.wrong(path, "must have active or skills");
        }
        return id(path, wish.id())
                .map(id -> new StaffEdit(
                        id,
                        Optional.ofNullable(wish.active()),
                        Optional.ofNullable(wish.skills())
                                .map(skills -> skills.stream()
                                        .filter(Objects::nonNull)
                                        .distinct()
                                        .toList())));
    }

    private Optional<String> id(String path, @Nullable String id) {
        if (id == null || id.isBlank()) {
            parts.wrong(path + ".id", "must be given");
        }
        return Optional.ofNullable(id).filter(given -> !given.isBlank());
    }
}
