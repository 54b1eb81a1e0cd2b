package com.xseven.activities.guard;

import java.util.List;

/**
 * What an answer may rest on.
 *
 * @param found what tools returned in this turn, as they returned it
 * @param told what the system said before, which was checked then, and the day and time that count as now
 * @param asked what the customer wrote in this turn
 * @param instruction that the model follows, of which nothing may come out
 * @param advice whether a colleague hears it, who looks up what it rests on, and no customer
 * @param health whether the answer may be about somebody's health
 */
public record Known(
        List<String> found, List<String> told, List<String> asked, String instruction, boolean advice, boolean health) {

    public Known {
        found = List.copyOf(found);
        told = List.copyOf(told);
        asked = List.copyOf(asked);
    }
}
