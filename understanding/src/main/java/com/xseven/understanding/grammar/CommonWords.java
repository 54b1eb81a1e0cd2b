package com.xseven.understanding.grammar;

import java.util.Set;

/** Everyday words that must not be taken for a misspelt name of something that a business sells. */
final class CommonWords {

    private static final Set<String> WORDS = Set.of(
            "clean",
            "close",
            "closer",
            "closed",
            "price",
            "prices",
            "place",
            "party",
            "parties",
            "please",
            "table",
            "tables",
            "colour",
            "check",
            "checking",
            "shape",
            "share",
            "shave",
            "filing",
            "feeling",
            "falling",
            "calling",
            "filled",
            "finding",
            "meaning",
            "morning",
            "evening",
            "plain",
            "paint",
            "brain",
            "trail",
            "train",
            "first",
            "fitted",
            "sitting",
            "getting",
            "meeting",
            "message",
            "passage",
            "start",
            "state",
            "later",
            "latter",
            "dinner",
            "desert",
            "course",
            "special",
            "classy",
            "glass",
            "class",
            "right",
            "might",
            "night",
            "light",
            "fight",
            "cater",
            "water",
            "order",
            "older",
            "other",
            "under",
            "until",
            "about");

    private CommonWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
