package com.xseven.tools;

import com.xseven.dialogue.tool.Lookup;

/** Arguments that a reader of JSON lets pass and that make no sense. */
final class Uses {

    private static final int LARGEST_PARTY = 1_000;
    private static final int FARTHEST_YEAR = 9_998;

    private Uses() {}

    @SuppressWarnings("ConstantValue")
    static boolean isComplete(Lookup lookup) {
        return switch (lookup) {
            case Lookup.FreeTimes wanted ->
                wanted.date() != null
                        && wanted.date().getYear() > 0
                        && wanted.date().getYear() <= FARTHEST_YEAR
                        && wanted.partySize()
                                .filter(people -> people < 1 || people > LARGEST_PARTY)
                                .isEmpty();
            case Lookup.FindOffers any -> true;
            case Lookup.BusinessFacts any -> true;
            case Lookup.FindBusinesses any -> true;
            case Lookup.ThisConversation any -> true;
        };
    }
}
