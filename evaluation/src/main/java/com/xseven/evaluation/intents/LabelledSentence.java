package com.xseven.evaluation.intents;

import java.util.Optional;

/** A sentence and its intent; no intent where it is out of scope. */
record LabelledSentence(String text, Optional<String> intent) {

    boolean isInScope() {
        return intent.isPresent();
    }
}
