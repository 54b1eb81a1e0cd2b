package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OptionGroup;
import com.xseven.dialogue.business.OptionGroup.Choice;
import com.xseven.understanding.grammar.OptionNames.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * What words say of so many pieces of a dish.
 *
 * @param count how many; empty where the dish's own count holds
 * @param further whether these pieces are others than those of the parts before
 * @param chosen options, of which a later one takes the place of an earlier one of the same choice
 * @param dropped options that it shall not have
 * @param unknown words that fit no option, or several
 */
record OptionPart(OptionalInt count, boolean further, List<Hit> chosen, List<Hit> dropped, List<String> unknown) {

    OptionPart {
        chosen = List.copyOf(chosen);
        dropped = List.copyOf(dropped);
        unknown = List.copyOf(unknown);
    }

    boolean isEmpty() {
        return chosen.isEmpty() && dropped.isEmpty() && unknown.isEmpty();
    }

    boolean has(OptionGroup group) {
        return chosen.stream().anyMatch(hit -> hit.group().equals(group));
    }

    private OptionPart choosing(OptionWord word) {
        List<Hit> hits = new ArrayList<>(chosen);
        hits.add(word.hit());
        return new OptionPart(count, further, hits, dropped, unknown);
    }

    private OptionPart dropping(OptionWord word) {
        List<Hit> hits = new ArrayList<>(dropped);
        hits.add(word.hit());
        return new OptionPart(count, further, chosen, hits, unknown);
    }

    private OptionPart missing(String words) {
        List<String> all = new ArrayList<>(unknown);
        all.add(words);
        return new OptionPart(count, further, chosen, dropped, all);
    }

    private OptionPart counting(OptionalInt pieces) {
        return new OptionPart(pieces, further, chosen, dropped, unknown);
    }

    static OptionPart of(OptionalInt count, boolean further) {
        return new OptionPart(count, further, List.of(), List.of(), List.of());
    }

    /**
     * The parts that words speak of, in their order; never none. A choice that is counted again, as in one large and one
     * small, begins another part.
     */
    static List<OptionPart> of(List<OptionWord> words, List<String> unknown) {
        List<OptionPart> parts = new ArrayList<>();
        parts.add(of(OptionalInt.empty(), false));
        for (OptionWord word : words) {
            OptionPart last = parts.removeLast();
            boolean again = word.counted().isPresent()
                    && word.hit().group().choose() == Choice.ONE
                    && last.has(word.hit().group());
            if (again) {
                parts.add(last);
                last = of(word.counted(), true);
            } else if (word.isCountedInNumbers()) {
                last = last.counting(word.counted());
            }
            parts.add(last.taking(word));
        }
        for (String missing : unknown) {
            parts.add(parts.removeLast().missing(missing));
        }
        return parts;
    }

    private OptionPart taking(OptionWord word) {
        if (word.hit().options().size() > 1) {
            return missing(word.words());
        }
        return word.isRefused() ? dropping(word) : choosing(word);
    }
}
