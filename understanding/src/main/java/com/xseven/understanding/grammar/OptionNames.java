package com.xseven.understanding.grammar;

import com.xseven.dialogue.business.OfferOption;
import com.xseven.dialogue.business.OptionGroup;
import com.xseven.understanding.text.Likeness;
import com.xseven.understanding.text.Phrases;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds the options of offers by the words of their names, with slips and plurals, in words that stand near a dish. */
public final class OptionNames {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");
    private static final Pattern SAME_NAME = Pattern.compile("[ -]|-? of | ?& ?");
    private static final Set<String> NEVER_DISTINCTIVE = Phrases.words(OptionNames.class, "option-words-en.txt");
    private static final Phrases EVERYDAY = Phrases.beside(OptionNames.class, "everyday-options-en.txt");

    private final List<Name> names;

    public OptionNames(List<OptionGroup> groups) {
        Map<String, Name> byId = new LinkedHashMap<>();
        groups.forEach(group ->
                group.options().forEach(option -> byId.putIfAbsent(option.id(), Name.of(option, group))));
        this.names = List.copyOf(byId.values());
    }

    /**
     * Words that mean options.
     *
     * @param options ids, one unless the words fit several
     * @param group what the first of them is an option of
     */
    public record Hit(Span span, List<String> options, OptionGroup group) {

        public Hit {
            options = List.copyOf(options);
        }
    }

    /** An option's name. The first word that tells it from others must be said; the others may be. */
    private record Name(String id, OptionGroup group, List<String> words) {

        static Name of(OfferOption option, OptionGroup group) {
            List<String> words = WORD.matcher(Text.of(List.of(option.name())).plain())
                    .results()
                    .map(word -> OfferNames.stem(word.group()))
                    .toList();
            return new Name(option.id(), group, words);
        }

        String telling() {
            return words.stream()
                    .filter(word -> !NEVER_DISTINCTIVE.contains(word))
                    .findFirst()
                    .orElse(words.getFirst());
        }

        boolean has(String said) {
            return words.stream().anyMatch(word -> isSame(said, word));
        }

        /** "No onions" is told by both words. */
        boolean isTold(List<String> said) {
            return words.contains("no") ? isComplete(said) : said.stream().anyMatch(word -> isSame(word, telling()));
        }

        boolean isComplete(List<String> said) {
            return words.stream().allMatch(word -> said.stream().anyMatch(one -> isSame(one, word)));
        }
    }

    /** All that a plain text means, in its order; places count from its beginning. */
    public List<Hit> in(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        List<Hit> hits = new ArrayList<>();
        int next = 0;
        while (next < words.size()) {
            int end = endOfName(words, next, text);
            Optional<Hit> hit = hit(words.subList(next, end));
            hit.ifPresent(hits::add);
            next = hit.isPresent() ? end : next + 1;
        }
        return hits;
    }

    /** The place of the first word that belongs to none of the names that all words since the first belong to. */
    private int endOfName(List<MatchResult> words, int first, String text) {
        List<Name> fitting = names;
        int end = first;
        while (end < words.size()) {
            String word = words.get(end).group();
            boolean apart = end > first
                    && !SAME_NAME
                            .matcher(text.substring(
                                    words.get(end - 1).end(), words.get(end).start()))
                            .matches();
            List<Name> still = fitting.stream().filter(name -> name.has(word)).toList();
            if (apart || still.isEmpty()) {
                return end;
            }
            fitting = still;
            end++;
        }
        return end;
    }

    private Optional<Hit> hit(List<MatchResult> run) {
        List<String> said = run.stream().map(MatchResult::group).toList();
        List<Name> fitting = names.stream()
                .filter(name -> said.stream().allMatch(name::has) && name.isTold(said))
                .toList();
        List<Name> complete =
                fitting.stream().filter(name -> name.isComplete(said)).toList();
        List<Name> meant = complete.isEmpty() ? exact(fitting, said) : complete;
        if (run.isEmpty() || meant.isEmpty()) {
            return Optional.empty();
        }
        Set<String> ids = new LinkedHashSet<>();
        meant.forEach(name -> ids.add(name.id()));
        Span span = new Span(run.getFirst().start(), run.getLast().end());
        return Optional.of(new Hit(span, List.copyOf(ids), meant.getFirst().group()));
    }

    /** Names that have the words without a slip come before those that have them only nearly. */
    private static List<Name> exact(List<Name> fitting, List<String> said) {
        List<Name> exact = fitting.stream()
                .filter(name -> said.stream().map(OfferNames::stem).allMatch(name.words()::contains))
                .toList();
        return exact.isEmpty() ? fitting : exact;
    }

    private static boolean isSame(String said, String named) {
        String word = OfferNames.stem(said);
        if (word.equals(named) || EVERYDAY.wordsOf(named).contains(said)) {
            return true;
        }
        int slips = word.length() >= 8 ? 2 : 1;
        return word.length() >= 4
                && named.length() >= 5
                && word.charAt(0) == named.charAt(0)
                && !OfferNames.isCommon(said)
                && Likeness.isWithin(word, named, slips);
    }
}
