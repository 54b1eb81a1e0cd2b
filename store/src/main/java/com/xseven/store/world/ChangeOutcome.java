package com.xseven.store.world;

import com.xseven.dialogue.business.Business;
import java.util.List;

/** What became of a change. */
public sealed interface ChangeOutcome {

    /** It holds; this is the business now. */
    record Changed(Business business) implements ChangeOutcome {}

    /** Nothing was changed: the business is no longer what it was when the change was thought of. */
    record Stale() implements ChangeOutcome {}

    /** Nothing was changed: there are no such offers. The places are those in the change's list. */
    record UnknownOffers(List<Integer> places) implements ChangeOutcome {
        public UnknownOffers {
            places = List.copyOf(places);
        }
    }

    /** There is no such business. */
    record NoSuchBusiness() implements ChangeOutcome {}
}
