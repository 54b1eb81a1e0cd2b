package com.xseven.tools;

import com.xseven.dialogue.tool.Lookup;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Arguments that a reader of JSON lets pass and that make no sense. */
final class Uses {

    private static final int LARGEST_PARTY = 1_000;
    private static final int FARTHEST_YEAR = 9_998;

    private Uses() {}

    /** The argument that makes none; empty where all do. */
    static Optional<String> fault(Lookup lookup) {
        return switch (lookup) {
            case Lookup.FreeTimes wanted when !isOfOurTime(wanted.date()) -> Optional.of("date");
            case Lookup.FreeTimes wanted ->
                wanted.partySize()
                        .filter(people -> people < 1 || people > LARGEST_PARTY)
                        .map(people -> "partySize");
            case Lookup.FindOffers any -> Optional.empty();
            case Lookup.BusinessFacts any -> Optional.empty();
            case Lookup.FindBusinesses any -> Optional.empty();
            case Lookup.ThisConversation any -> Optional.empty();
        };
    }

    /** What is missing in JSON is null here. */
    private static boolean isOfOurTime(@Nullable LocalDate date) {
        return date != null && date.getYear() > 0 && date.getYear() <= FARTHEST_YEAR;
    }
}
