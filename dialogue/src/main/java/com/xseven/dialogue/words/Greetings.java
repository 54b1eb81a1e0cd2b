package com.xseven.dialogue.words;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.thought.Words;
import java.util.List;

/** The first thing that a customer reads. */
public final class Greetings {

    private Greetings() {}

    /** Who speaks and what they can do; {@code language} is an ISO 639-1 code. */
    public static Words greeting(Business business, String language) {
        Phrases phrases = Phrases.in(language);
        boolean tables = business.takesTables();
        Phrase able = tables ? Phrase.GREETING_TABLE : Phrase.GREETING_APPOINTMENT;
        return new Words(
                phrases.say(Phrase.GREETING, business.name(), phrases.say(able)),
                List.of(
                        phrases.say(tables ? Phrase.SUGGEST_BOOK_TABLE : Phrase.SUGGEST_BOOK),
                        phrases.say(tables ? Phrase.SUGGEST_MENU : Phrase.SUGGEST_SERVICES),
                        phrases.say(Phrase.SUGGEST_HOURS)));
    }
}
