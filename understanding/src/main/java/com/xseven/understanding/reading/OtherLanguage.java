package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.AnyOf;
import com.xseven.understanding.text.Languages;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Text;
import com.xseven.understanding.text.Trace;
import java.util.List;

/**
 * What can be taken from a message in a language that is told but not understood: names, contacts and what the house
 * sells. Its days, times and numbers would be read as English ones, and so would be wrong.
 */
record OtherLanguage(boolean spoken) {

    private static final AnyOf DANGER =
            Phrases.beside(OtherLanguage.class, "danger-others.txt").anyOf("DANGER");

    /** Expects the language that the messages were told to be in, which may be that of what was said before. */
    static OtherLanguage of(List<String> messages, String language) {
        return new OtherLanguage(Languages.isOther(language) && Languages.hasWordOf(language, messages));
    }

    List<Mention> understood(List<Mention> mentions) {
        return spoken ? mentions.stream().filter(OtherLanguage::isAlike).toList() : mentions;
    }

    private static boolean isAlike(Mention mention) {
        return mention instanceof Mention.Plain || mention instanceof Mention.Offers || mention instanceof Mention.Tag;
    }

    /** Ciao and the like greet as well, where more is said. */
    List<Act> understood(List<Act> acts, Clause clause) {
        return acts.stream()
                .filter(act -> !spoken || !(act instanceof Act.Goodbye) || isAll(act, clause))
                .toList();
    }

    private static boolean isAll(Act act, Clause clause) {
        return act.span().to() - act.span().from()
                >= clause.plain().replaceAll("\\W+", "").length();
    }

    /** Whether a text names a danger to life in one of the languages that are told, whichever it was taken for. */
    static boolean namesDanger(Text text) {
        String folded = text.folded();
        return DANGER.isIn(folded, Trace.of(folded));
    }
}
