package com.xseven.evaluation.own;

import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import java.util.List;

/**
 * A labelled message.
 *
 * @param language ISO 639-1 code
 * @param category a category's name, or ANY
 * @param style such as MISTYPED, in the words of the set's README
 * @param intents at least one, in the order in which they are said
 */
record Utterance(
        String id,
        Part part,
        String language,
        Flow flow,
        String category,
        String style,
        List<Intent> intents,
        String text) {

    boolean isInScope() {
        return !intents.contains(Intent.OUT_OF_SCOPE);
    }

    boolean isOfOneIntent() {
        return intents.size() == 1;
    }

    /** Whether it answers a proposal, so that it can only be understood after one. */
    boolean isAnswer() {
        return intents.contains(Intent.CONFIRM) || intents.contains(Intent.DENY);
    }
}
