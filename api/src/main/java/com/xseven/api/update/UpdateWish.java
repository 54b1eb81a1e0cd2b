package com.xseven.api.update;

import com.xseven.api.business.BusinessPatch.HoursPatch;
import com.xseven.api.business.BusinessPatch.PricePatch;
import com.xseven.dialogue.vocabulary.DashboardAction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be different about a business, all of it or nothing; what is left out stays. */
record UpdateWish(
        @Schema(description = "Names the change: the same again does nothing. Without it, the Idempotency-Key does.")
        @Nullable
        String changeId,

        @Schema(description = "All intervals of the days that are named; none for a day that is closed.") @Nullable
        Map<DayOfWeek, List<HoursPatch>> hours,

        @Nullable List<@Nullable DateWish> dates,
        @Nullable List<@Nullable OfferWish> offers,
        @Nullable List<@Nullable StaffWish> staff) {

    /** What somebody has to be allowed for it; a wish for nothing counts as one for other hours. */
    Set<DashboardAction> actions() {
        Set<DashboardAction> actions = EnumSet.noneOf(DashboardAction.class);
        if (offers != null) {
            actions.add(DashboardAction.CHANGE_OFFERS);
        }
        if (staff != null) {
            actions.add(DashboardAction.CHANGE_STAFF);
        }
        if (hours != null || dates != null || actions.isEmpty()) {
            actions.add(DashboardAction.CHANGE_HOURS);
        }
        return actions;
    }

    /** The hours of one date; none when it is closed, and the weekly hours again when there are no intervals at all. */
    record DateWish(
            @Schema(example = "2026-12-24") @Nullable LocalDate date,
            @Nullable List<HoursPatch> intervals,
            @Schema(example = "Christmas Eve") @Nullable String reason) {}

    /** Another price, whether it is sold at all, and whether it is out for today. */
    record OfferWish(
            @Schema(example = "lasagna") @Nullable String id,
            @Nullable PricePatch price,
            @Nullable Boolean active,
            @Nullable Boolean soldOut) {}

    /** Whether somebody works there, and the offers that they carry out; none stands for everything. */
    record StaffWish(
            @Schema(example = "marios-italian.pietro") @Nullable
            String id,

            @Nullable Boolean active,
            @Nullable List<@Nullable String> skills) {}
}
