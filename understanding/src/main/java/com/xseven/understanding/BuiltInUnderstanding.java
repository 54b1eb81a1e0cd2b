package com.xseven.understanding;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.command.Understood;
import com.xseven.understanding.grammar.Grammar;
import com.xseven.understanding.intent.Intents;
import com.xseven.understanding.reading.Reader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Understands English without any outside model: a grammar for values and set phrases, and a sentence encoder in this
 * process for what words alone do not settle. The same messages in the same context always mean the same. Safe for use
 * by many threads; make one and keep it.
 */
public final class BuiltInUnderstanding {

    private record Known(Business business, Grammar grammar) {}

    private final Intents intents = Intents.load();
    private final Map<String, Known> grammars = new ConcurrentHashMap<>();

    /**
     * What messages ask for, taken together; spans count in the messages joined by line breaks.
     *
     * @param messages a turn's messages in the order of their arrival, at least one
     */
    public Understood understand(List<String> messages, UnderstandingContext context) {
        return new Reader(messages, context, grammar(context.business()), intents).read();
    }

    /** Made anew when the business has changed. */
    private Grammar grammar(Business business) {
        return grammars.compute(
                        business.id(),
                        (id, known) -> known != null && known.business().equals(business)
                                ? known
                                : new Known(business, new Grammar(business)))
                .grammar();
    }
}
