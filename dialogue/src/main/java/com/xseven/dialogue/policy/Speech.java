package com.xseven.dialogue.policy;

import com.xseven.dialogue.card.Card;
import com.xseven.dialogue.thought.Words;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.ArrayList;
import java.util.List;

/** An answer while it is being put together, sentence by sentence. */
final class Speech {

    private final Phrases phrases;
    private final List<String> sentences = new ArrayList<>();
    private final List<String> suggestions = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    Speech(Phrases phrases) {
        this.phrases = phrases;
    }

    Speech say(String sentence) {
        if (!sentence.isBlank()) {
            sentences.add(sentence);
        }
        return this;
    }

    Speech say(Phrase phrase) {
        return say(phrases.say(phrase));
    }

    Speech suggest(List<String> answers) {
        suggestions.addAll(answers);
        return this;
    }

    Speech show(List<Card> shown) {
        cards.addAll(shown);
        return this;
    }

    boolean isEmpty() {
        return sentences.isEmpty();
    }

    Words words() {
        return new Words(String.join(" ", sentences), suggestions, cards);
    }
}
