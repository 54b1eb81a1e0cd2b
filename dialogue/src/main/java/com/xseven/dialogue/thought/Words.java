package com.xseven.dialogue.thought;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.xseven.dialogue.card.Card;
import java.util.List;

/**
 * What the customer reads.
 *
 * @param suggestions short answers that the customer may pick instead of typing
 * @param cards what can be shown beside the text; none in what was said before there were cards
 */
public record Words(
        String text,
        List<String> suggestions,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Card> cards) {

    @JsonCreator
    public Words {
        suggestions = List.copyOf(suggestions);
        cards = List.copyOf(cards);
    }

    /** Words alone, with what may be answered. */
    public Words(String text, List<String> suggestions) {
        this(text, suggestions, List.of());
    }

    public static Words of(String text) {
        return new Words(text, List.of());
    }
}
