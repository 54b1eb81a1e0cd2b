package com.xseven.voice;

/**
 * An answer as it is spoken.
 *
 * @param text the words, figures written out
 * @param ssml the same words as a document of the Speech Synthesis Markup Language 1.1, with its pauses
 */
public record Speech(String text, String ssml) {

    /**
     * Of a written answer.
     *
     * @param language an ISO 639-1 code; anything but {@code es} is spoken as English
     */
    public static Speech of(String written, String language) {
        Voice voice = Voice.in(language);
        return Sentences.of(Plain.text(written, voice), voice).speech(voice);
    }
}
