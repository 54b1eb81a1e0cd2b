package com.xseven.evaluation.slots;

import java.util.List;

/**
 * What a guest said.
 *
 * @param requested what they had just been asked for
 * @param labels what it mentions, as people marked it
 */
record Utterance(String text, List<SlotKind> requested, List<Labelled> labels) {

    Utterance {
        requested = List.copyOf(requested);
        labels = List.copyOf(labels);
    }
}
