package com.xseven.activities.memory;

import com.xseven.dialogue.vocabulary.Intent;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What came before in a conversation, of what the system holds; no model wrote it.
 *
 * @param turnsBefore how many turns there were before what is shown word by word
 * @param talkedAbout what these turns were about, each once
 * @param arranged what was arranged, as it stands now, the newest first
 * @param left tasks that the customer gave up
 * @param waitsForYes kind of the action that was proposed last
 * @param personAskedFor whether a person is to come
 */
public record Summary(
        int turnsBefore,
        List<Intent> talkedAbout,
        List<Arrangement> arranged,
        List<Intent> left,
        Optional<Intent> waitsForYes,
        boolean personAskedFor) {

    public Summary {
        talkedAbout = List.copyOf(talkedAbout);
        arranged = List.copyOf(arranged);
        left = List.copyOf(left);
    }

    /**
     * Something that was arranged.
     *
     * @param kind such as {@code VISIT}
     * @param what name of a service, where there is one
     * @param people how many come; 0 for orders
     * @param day with its weekday, in the business's time zone
     * @param status such as {@code CANCELLED}
     */
    public record Arrangement(
            String kind, Optional<String> what, int people, String day, LocalTime time, String status) {}
}
