package com.xseven.dialogue.facts;

import com.xseven.dialogue.business.Business;
import java.time.ZonedDateTime;
import java.util.List;

/**
 * Everything that a thought may rest on.
 *
 * @param now in the business's time zone
 * @param found what tools and actions brought in this turn, in order
 */
public record Facts(Business business, ZonedDateTime now, List<Fact> found) {

    public Facts {
        found = List.copyOf(found);
    }
}
