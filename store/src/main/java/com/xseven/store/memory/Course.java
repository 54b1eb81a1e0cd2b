package com.xseven.store.memory;

import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;

/**
 * What a conversation was about so far.
 *
 * @param talkedAbout intents of its earlier turns, each once
 * @param left tasks that the customer gave up, each once
 * @param needsPerson whether a person was asked for and has not come yet
 */
public record Course(List<Intent> talkedAbout, List<Intent> left, boolean needsPerson) {

    public Course {
        talkedAbout = List.copyOf(talkedAbout);
        left = List.copyOf(left);
    }
}
