package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.intent.ClausePatterns;
import com.xseven.understanding.intent.Figures;
import com.xseven.understanding.intent.Guess;
import com.xseven.understanding.intent.Intents;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Text;
import com.xseven.understanding.text.Trace;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether somebody is in danger: by words that name it, or by likeness to sentences that tell of it. Whatever is under
 * way, a clause that tells how somebody is gets looked at, so that no task that goes on hides an emergency.
 */
final class Danger {

    /** A likeness alone must be this close before a conversation is broken off for it. */
    static final double SURE = 0.7;

    /** A likeness or a sign so close is reason enough to name an emergency number. */
    static final double PERHAPS_SO = 0.4;

    private static final double NAMED = 0.95;

    private static final int SHORTEST = 12;

    private static final Pattern TELLS_OF_SOMEBODY = Pattern.compile(
            "\\b(?:he|he's|she|she's|they|someone|somebody|there's|there is|i'm|i feel|i can't|his|her|help"
                    + "|(?:my|our|a|an|the|this) (?:\\w+ )?(?:friend|wife|husband|partner|mom|mum|mother|dad|father|son"
                    + "|daughter|sister|brother|baby|child|kid|grandma|grandmother|grandpa|grandfather|colleague|neighbou?r"
                    + "|guest|customer|man|woman|lady|guy|waiter|chest|heart|arm|face|throat|tongue|lips|head))\\b");

    private static final Phrases PHRASES = Phrases.beside(Danger.class, "danger-en.txt");
    private static final AnyOf PERHAPS = PHRASES.anyOf("PERHAPS");
    private static final AnyOf PERHAPS_NOT = PHRASES.anyOf("PERHAPS not");
    private static final AnyOf ASKED = PHRASES.anyOf("ASKED");
    private static final AnyOf ASKED_NOT = PHRASES.anyOf("ASKED not");
    private static final AnyOf INJURED = PHRASES.anyOf("INJURED");

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

    /**
     * The danger that a question tells of which asks those who see patients what somebody has: all of the question is looked
     * at, whoever and whatever is named in it. Surely there is one where the guess is as good as {@link #SURE}.
     */
    Optional<Guess> askedIn(ClauseReading clause) {
        String plain = clause.plain();
        Guess likely = intents.byLikeness(Figures.without(plain));
        boolean told = likely.intent() == Intent.EMERGENCY && likely.confidence() >= PERHAPS_SO;
        boolean bearable = (Earlier.isPlainIllness(clause) || isIn(INJURED, plain)) && !Earlier.isGrave(clause);
        if (told && likely.confidence() >= SURE && !bearable) {
            return Optional.of(likely);
        }
        boolean asked = isIn(ASKED, plain) && !isIn(ASKED_NOT, plain);
        return asked || (told && !bearable) ? Optional.of(perhaps()) : signIn(clause);
    }

    /** What may be a danger to life, told to those who see patients. */
    static Optional<Guess> signIn(ClauseReading clause) {
        return isIn(PERHAPS, clause.plain()) && !isIn(PERHAPS_NOT, clause.plain())
                ? Optional.of(perhaps())
                : Optional.empty();
    }

    private static boolean isIn(AnyOf patterns, String plain) {
        return patterns.isIn(plain, Trace.of(plain));
    }

    private static Guess perhaps() {
        return new Guess(Intent.EMERGENCY, PERHAPS_SO, "grammar");
    }
}
