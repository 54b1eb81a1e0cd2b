package com.xseven.api.business;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
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
