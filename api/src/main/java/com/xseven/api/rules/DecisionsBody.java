package com.xseven.api.rules;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.api.problem.Parameters;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.store.decision.DecisionKey;
import com.xseven.store.decision.DecisionPage;
import com.xseven.store.decision.DecisionQuery;
import com.xseven.store.decision.KeptDecision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decisions of a table, newest first. {@code nextCursor} is left out on the last page. */
record DecisionsBody(
        List<Item> items,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> nextCursor) {

    private static final int USUAL_PAGE = 50;
    private static final int LONGEST_PAGE = 200;
    private static final Pattern CURSOR = Pattern.compile("(\\d{1,17})-(\\d{1,9})-(\\d{1,18})-([A-Za-z0-9-]{0,64})");

    /**
     * One decision.
     *
     * @param rows ids of those that decided
     * @param conversationId in which it was made, or that it was about
     * @param turn in which it was made
     * @param businessId that a wish was about
     * @param askedBy whose wish it was, for whoever may see who did what
     */
    record Item(
            String version,
            List<String> rows,
            SortedMap<String, String> inputs,
            SortedMap<String, String> outputs,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> conversationId,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Integer> turn,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> businessId,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> askedBy,
            Instant at) {

        static Item of(KeptDecision kept, boolean withWho) {
            return new Item(
                    kept.decision().version(),
                    kept.decision().rows(),
                    kept.decision().inputs(),
                    kept.decision().outputs(),
                    kept.occasion().conversation(),
                    kept.occasion().turn(),
                    kept.occasion().business(),
                    kept.occasion().askedBy().filter(who -> withWho),
                    kept.occasion().at());
        }
    }

    /** A page of them, as somebody asks for it; later pages leave out what was decided since the first. */
    record Page(DecisionKey before, int size) {

        static Page of(Optional<String> cursor, Optional<Integer> limit, Instant now) {
            int size = limit.orElse(USUAL_PAGE);
            if (size < 1 || size > LONGEST_PAGE) {
                throw Problem.ofParameter(ProblemCode.INVALID_LIMIT, "limit", "must be from 1 to " + LONGEST_PAGE);
            }
            return Parameters.given(cursor)
                    .map(text -> Parameters.cursor(text, CURSOR.asMatchPredicate(), Page::place))
                    .map(place -> new Page(place, size))
                    .orElseGet(() -> new Page(DecisionKey.until(now.plusMillis(1)), size));
        }

        private static DecisionKey place(String cursor) {
            Matcher matcher = CURSOR.matcher(cursor);
            if (!matcher.matches()) {
                throw new IllegalArgumentException("Expected a checked cursor, but got " + cursor);
            }
            return new DecisionKey(
                    Instant.EPOCH.plus(Long.parseLong(matcher.group(1)), ChronoUnit.MICROS),
                    matcher.group(4),
                    Integer.parseInt(matcher.group(2)),
                    Long.parseLong(matcher.group(3)));
        }

        private static String cursor(DecisionKey place) {
            return ChronoUnit.MICROS.between(Instant.EPOCH, place.at()) + "-" + place.turn() + "-" + place.place() + "-"
                    + place.conversation();
        }

        DecisionQuery query(String table, Optional<String> row) {
            return new DecisionQuery(table, row, before, size);
        }

        DecisionsBody told(DecisionPage found, boolean withWho) {
            return new DecisionsBody(
                    found.items().stream().map(kept -> Item.of(kept, withWho)).toList(),
                    found.next().map(Page::cursor));
        }
    }
}
