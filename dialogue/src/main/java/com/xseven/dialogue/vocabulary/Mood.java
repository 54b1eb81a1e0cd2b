package com.xseven.dialogue.vocabulary;

/** How a customer sounds. */
public enum Mood {
    CALM,
    UPSET
}
