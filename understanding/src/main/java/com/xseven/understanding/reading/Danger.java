package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Figures;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import com.xseven.understanding.text.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether somebody is in danger: by words that name it, or by likeness to sentences that tell of it. Whatever is under
 * way, a clause that tells how somebody is gets looked at, so that no task that goes on hides an emergency.
 */
final class Danger {

    /** A likeness alone must be this close before a conversation is broken off for it. */
    static final double SURE = 0.7;

    private static final double NAMED = 0.95;

    private static final int SHORTEST = 12;

    private static final Pattern TELLS_OF_SOMEBODY = Pattern.compile(
            "\\b(?:he|he's|she|she's|they|someone|somebody|there's|there is|i'm|i feel|i can't|his|her|help"
                    + "|(?:my|our|a|an|the|this) (?:\\w+ )?(?:friend|wife|husband|partner|mom|mum|mother|dad|father|son"
                    + "|daughter|sister|brother|baby|child|kid|grandma|grandmother|grandpa|grandfather|colleague|neighbou?r"
                    + "|guest|customer|man|woman|lady|guy|waiter|chest|heart|arm|face|throat|tongue|lips|head))\\b");

    private final Intents intents;

    Danger(Intents intents) {
        this.intents = intents;
    }

    /** A danger to life named anywhere in a text. */
    static Optional<Guess> named(Text text) {
        return ClausePatterns.emergency(text.plain())
                .or(() -> OtherLanguage.namesDanger(text)
                        ? Optional.of(new Guess(Intent.EMERGENCY, NAMED, "grammar"))
                        : Optional.empty());
    }

    /** An emergency that a clause is surely like, where it tells how somebody is and asks for nothing. */
    Optional<Guess> likelyIn(ClauseReading clause) {
        boolean tells = clause.plain().length() >= SHORTEST
                && !clause.valuesOnly()
                && !clause.hasTimeOrParty()
                && !clause.has(Mention.Offers.class)
                && TELLS_OF_SOMEBODY.matcher(clause.plain()).find();
        return tells
                ? Optional.of(intents.byLikeness(Figures.without(clause.plain())))
                        .filter(guess -> guess.intent() == Intent.EMERGENCY && guess.confidence() >= SURE)
                : Optional.empty();
    }
}
