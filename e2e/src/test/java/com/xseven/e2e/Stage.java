package com.xseven.e2e;

import com.xseven.local.client.ApiClient;

/**
 * What every rehearsed step needs.
 *
 * @param run tells this run's customers from those of earlier ones, whose data is still there
 * @param api for customers without a token
 * @param staff of {@link VisitStep#BUSINESS}
 * @param kitchen staff of {@link OrderStep#BUSINESS}
 */
record Stage(
        String run,
        ApiClient api,
        ApiClient staff,
        ApiClient kitchen,
        Gates gates,
        LetterBox letters,
        Kept kept,
        Lives lives) {

    /** How many letters to that address, with that title, were taken and answered. */
    long answered(String email, String title) {
        return letters.letters().stream()
                .filter(letter -> letter.answered() && letter.is(email, title))
                .count();
    }
}
