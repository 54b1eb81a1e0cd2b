package com.xseven.evaluation.goal;

import com.xseven.local.client.Opening;
import com.xseven.local.converse.Made;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a customer comes for. Dates in it are computed.
 *
 * @param category of the business
 * @param kind what it tries, such as {@code book} or {@code closed-day}
 * @param language ISO 639-1 code
 * @param heldOut whether nobody looks at how it fares while the system is being improved
 * @param opening how the conversation begins
 * @param before conversations of others that come first, each a list of what is said
 * @param aftermath the state of the world afterwards, by kind; all of it
 * @param waiting how many entries of the waiting list it makes
 * @param must what must have been said by the system at some time
 * @param never what must not have been said
 */
public record Goal(
        String id,
        String category,
        String kind,
        String language,
        boolean heldOut,
        Opening opening,
        Optional<Person> person,
        List<List<String>> before,
        List<Wish> wishes,
        Map<Made, List<Map<String, Object>>> aftermath,
        int waiting,
        List<Pattern> must,
        List<Pattern> never) {
    public Goal {
        before = List.copyOf(before);
        wishes = List.copyOf(wishes);
        aftermath = Map.copyOf(aftermath);
        must = List.copyOf(must);
        never = List.copyOf(never);
    }

    /** Who a customer is that the system does not know yet. */
    public record Person(String name, String phone) {}

    public String business() {
        return opening.business().orElseThrow();
    }
}
