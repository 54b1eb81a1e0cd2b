package com.xseven.api.waiting;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody would come for if it became free. */
record JoinBody(
        @Schema(description = "Where to tell of it; a customer's own conversation unless staff says which.") @Nullable
        String conversationId,

        @Schema(description = "Id of the service; none for a table.") @Nullable
        String offer,

        @Schema(description = "Id of the person asked for.") @Nullable
        String staff,

        @Schema(example = "4") @Nullable Integer partySize,

        @Schema(description = "The earliest start that would do.", example = "2026-11-27T18:00:00-05:00") @Nullable
        String from,

        @Schema(description = "The latest start that would do.", example = "2026-11-27T20:00:00-05:00") @Nullable
        String to,

        @Schema(description = "In which they are told; without it, the first language of the business.", example = "es")
        @Nullable
        String language,

        @Nullable Who customer) {

    /** Who waits. */
    record Who(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "Who[]";
        }
    }
}
