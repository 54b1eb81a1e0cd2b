package com.xseven.e2e;

import com.xseven.local.client.ApiClient;
import java.util.function.Function;

/**
 * What every rehearsed step needs.
 *
 * @param run tells this run's customers from those of earlier ones, whose data is still there
 * @param api for customers without a token
 * @param staff of {@link VisitStep#BUSINESS}
 * @param kitchen staff of {@link OrderStep#BUSINESS}
 * @param admin sees and may change everything
 * @param logIn a client for the staff of that e-mail address
 */
record Stage(
        String run,
        ApiClient api,
        ApiClient staff,
        ApiClient kitchen,
        ApiClient admin,
        Function<String, ApiClient> logIn,
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
