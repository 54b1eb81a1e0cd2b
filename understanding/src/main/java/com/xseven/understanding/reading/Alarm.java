package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import java.util.Optional;

/** Looks for a danger in a clause before anything else is made of it: breaks off for it, or names an emergency number. */
final class Alarm {

    private final Danger danger;
    private final Routes routes;
    private final Business business;

    Alarm(Intents intents, Routes routes, Business business) {
        this.danger = new Danger(intents);
        this.routes = routes;
        this.business = business;
    }

    /**
     * Says what a clause's danger calls for.
     *
     * @param asks whether the clause asks what somebody has, or what to do about it
     * @return whether that is all there is to do about the clause
     */
    boolean endsWith(ClauseReading clause, String message, boolean asks) {
        if (asks) {
            return isAnswered(clause, danger.askedIn(clause));
        }
        Optional<Guess> likely = danger.likelyIn(clause);
        if (likely.isEmpty()) {
            warnOfSigns(clause);
            return false;
        }
        if (Ailments.isPatient(clause, business)) {
            routes.warn(clause, likely.get());
            return false;
        }
        if (!Earlier.isExcuse(clause, message)) {
            if (Ailments.isOfTheTrade(clause, business)) {
                return false;
            }
            routes.route(clause, likely.get());
            return true;
        }
        if (Earlier.isPlainIllness(clause)) {
            return false;
        }
        routes.warn(clause, likely.get());
        return !Earlier.callsOff(clause);
    }

    private boolean isAnswered(ClauseReading clause, Optional<Guess> told) {
        if (told.isEmpty()) {
            return false;
        }
        if (told.get().confidence() >= Danger.SURE) {
            routes.route(clause, told.get());
            return true;
        }
        routes.warn(clause, told.get());
        return false;
    }

    private void warnOfSigns(ClauseReading clause) {
        if (business.category() == Category.HEALTH_MEDICAL) {
            Danger.signIn(clause).ifPresent(sign -> routes.warn(clause, sign));
        }
    }
}
