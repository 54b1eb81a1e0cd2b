package com.xseven.dialogue.policy;

import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is said beside any task: greetings, thanks, and honest words about what cannot be done. */
final class SmallTalk {

    private SmallTalk() {}

    /** Whatever the order in which they were said, a goodbye comes last; none is said where something is asked after it. */
    static List<String> to(List<Intent> courtesies, boolean goesOn, Facts facts, Phrases phrases) {
        return courtesies.stream()
                .distinct()
                .filter(kind -> kind != Intent.GOODBYE || !goesOn)
                .sorted(Comparator.comparing(Intent.GOODBYE::equals))
                .flatMap(kind -> to(kind, facts, phrases).stream())
                .toList();
    }

    private static Optional<String> to(Intent kind, Facts facts, Phrases phrases) {
        return switch (kind) {
            case GREET -> Optional.of(phrases.say(Phrase.HELLO));
            case THANKS -> Optional.of(phrases.say(Phrase.WELCOME));
            case GOODBYE ->
                Optional.of(phrases.say(Phrase.GOODBYE, facts.business().name()));
            case EMERGENCY -> Optional.of(phrases.say(Phrase.EMERGENCY_PERHAPS));
            default -> Optional.empty();
        };
    }

    /** What can be done here, for who asked for something else. */
    static String abilities(Facts facts, Phrases phrases) {
        return phrases.say(facts.business().takesTables() ? Phrase.ABILITY_TABLE : Phrase.ABILITY_APPOINTMENT);
    }

    /** {@code booked} is what was booked last in this conversation. */
    static String unable(Intent task, Optional<String> booked, Facts facts, Phrases phrases) {
        boolean aboutBooking = task == Intent.RESCHEDULE || task == Intent.CANCEL_BOOKING;
        String stands = booked.filter(summary -> aboutBooking)
                .map(summary -> phrases.say(Phrase.BOOKING_STANDS, summary) + " ")
                .orElse("");
        return stands + cannot(task, facts, phrases);
    }

    private static String cannot(Intent task, Facts facts, Phrases phrases) {
        Phrase words = switch (task) {
            case RESCHEDULE -> Phrase.CANNOT_RESCHEDULE;
            case CANCEL_BOOKING -> Phrase.CANNOT_CANCEL_BOOKING;
            case ORDER -> Phrase.CANNOT_ORDER;
            case TRACK_ORDER -> Phrase.CANNOT_TRACK_ORDER;
            case CANCEL_ORDER -> Phrase.CANNOT_CANCEL_ORDER;
            default -> Phrase.CANNOT_DO;
        };
        return phrases.say(
                words,
                facts.business().name(),
                phrases.forms().phone(facts.business().phone()));
    }
}
