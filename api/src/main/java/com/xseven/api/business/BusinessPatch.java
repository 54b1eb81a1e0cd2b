package com.xseven.api.business;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.xseven.dialogue.vocabulary.DashboardAction;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is to be different about a business; what is left out stays. */
public record BusinessPatch(
        @Schema(example = "Family-run trattoria with handmade pasta.") @Nullable
        String about,

        @Schema(description = "All intervals of the days that are named; none for a day that is closed.") @Nullable
        Map<DayOfWeek, List<HoursPatch>> hours,

        @Schema(description = "All dates on which the house is closed.") @Nullable
        List<@Nullable LocalDate> closedDates,

        @Nullable List<@Nullable OfferPatch> offers) {

    /** What somebody has to be allowed for it; a wish for nothing counts as one for other words. */
    Set<DashboardAction> actions() {
        Set<DashboardAction> actions = EnumSet.noneOf(DashboardAction.class);
        if (hours != null || closedDates != null) {
            actions.add(DashboardAction.CHANGE_HOURS);
        }
        if (offers != null) {
            actions.add(DashboardAction.CHANGE_OFFERS);
        }
        if (about != null || actions.isEmpty()) {
            actions.add(DashboardAction.CHANGE_PROFILE);
        }
        return actions;
    }

    /** From opening to closing time; one at or before the opening lies on the next day. */
    public record HoursPatch(
            @JsonFormat(pattern = "HH:mm") @Schema(type = "string", example = "11:00") @Nullable
            LocalTime opens,

            @JsonFormat(pattern = "HH:mm") @Schema(type = "string", example = "22:00") @Nullable
            LocalTime closes) {}

    /** Another price, or whether it is sold. */
    public record OfferPatch(
            @Schema(example = "lasagna") @Nullable String id,
            @Nullable PricePatch price,
            @Nullable Boolean active) {}

    /** In the currency of the business. */
    public record PricePatch(
            @Schema(example = "21.50") @Nullable String amount,
            @Schema(example = "USD") @Nullable String currency) {}
}
