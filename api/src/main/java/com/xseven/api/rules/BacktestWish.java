package com.xseven.api.rules;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** On which recorded decisions a version is to be tried. */
record BacktestWish(
        @Schema(description = "How far back, from 1 to 90", example = "7") @Nullable
        Integer days,

        @Schema(description = "How many decisions at most, the newest ones, up to 100,000") @Nullable
        Integer limit,

        @Schema(description = "The nextCursor of the page before, for the examples that follow on it") @Nullable
        String cursor) {

    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 90;
    private static final int MOST_DECISIONS = 100_000;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,15})-(\\d{1,6})");

    /**
     * The same, checked.
     *
     * @param skipped how many examples earlier pages showed
     */
    record Range(Instant since, Instant until, int limit, int skipped) {

        /** Where the next page begins. It tries the same decisions again, whatever was decided since. */
        String cursorAfter(int shown) {
            return until.toEpochMilli() + "-" + (skipped + shown);
        }
    }

    Range range(Instant now) {
        int back = within("days", days, USUAL_DAYS, MOST_DAYS);
        int most = within("limit", limit, MOST_DECISIONS, MOST_DECISIONS);
        Optional<Matcher> place = Optional.ofNullable(cursor).map(BacktestWish::place);
        Instant until = place.map(found -> Instant.ofEpochMilli(Long.parseLong(found.group(1))))
                .orElse(Instant.ofEpochMilli(now.toEpochMilli()));
        int skipped = place.map(found -> Integer.valueOf(found.group(2))).orElse(0);
        return new Range(until.minus(Duration.ofDays(back)), until, most, skipped);
    }

    private static int within(String field, @Nullable Integer given, int otherwise, int most) {
        int value = given == null ? otherwise : given;
        if (value < 1 || value > most) {
            throw Problem.ofField(ProblemCode.INVALID_REQUEST, field, "must be from 1 to " + most);
        }
        return value;
    }

    private static Matcher place(String cursor) {
        Matcher matcher = CURSOR.matcher(cursor);
        if (!matcher.matches()) {
            throw Problem.ofField(ProblemCode.INVALID_REQUEST, "cursor", "must be the nextCursor of the page before");
        }
        return matcher;
    }
}
