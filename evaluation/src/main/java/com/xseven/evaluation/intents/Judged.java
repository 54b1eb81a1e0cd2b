package com.xseven.evaluation.intents;

import com.xseven.understanding.learning.IntentClassifier.Verdict;

/** A sentence, what was made of it, and how long that took, encoding included. */
record Judged(LabelledSentence sentence, Verdict verdict, double millis) {

    boolean isRight() {
        return sentence.intent().filter(verdict.label()::equals).isPresent();
    }
}
