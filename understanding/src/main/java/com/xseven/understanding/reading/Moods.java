package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Text;
import com.xseven.understanding.text.Trace;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a customer sounds: upset by rude or angry words, or by sharp ones or a complaint that are shouted. */
final class Moods {

    private static final Phrases PHRASES = Phrases.beside(Moods.class, "moods-en.txt");
    private static final AnyOf RUDE = PHRASES.anyOf("RUDE");
    private static final AnyOf SHARP = PHRASES.anyOf("SHARP");
    private static final Pattern EXCLAIMS = Pattern.compile("!\\s*[!?]|\\?\\s*!");

    /** Short words are often written in capitals by people who are not upset. */
    private static final int LETTERS_OF_A_SHOUT = 10;

    private Moods() {}

    /** Nothing where nothing of it is noticed. */
    static Optional<Mood> of(Text text, Intent intent) {
        Trace trace = Trace.of(text.plain());
        boolean rude = RUDE.isIn(text.plain(), trace);
        boolean sharp = intent == Intent.COMPLAIN || SHARP.isIn(text.plain(), trace);
        return rude || (sharp && isShouted(text.typed())) ? Optional.of(Mood.UPSET) : Optional.empty();
    }

    private static boolean isShouted(String typed) {
        long letters = typed.chars().filter(Character::isLetter).count();
        boolean capitals = letters >= LETTERS_OF_A_SHOUT && typed.chars().noneMatch(Character::isLowerCase);
        return capitals || EXCLAIMS.matcher(typed).find();
    }
}
