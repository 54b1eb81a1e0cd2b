package com.xseven.evaluation.slots;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.grammar.Grammar;
import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import com.xseven.understanding.text.Text;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds with the built-in grammar what a guest mentions, and marks it as people do. */
final class SlotFinder {

    /** Which day it is changes what a date means, never where it stands. */
    private static final ZonedDateTime NOW = ZonedDateTime.of(2018, 1, 1, 10, 0, 0, 0, Restaurant.ZONE);

    /** What a guest does not want is not marked. */
    private static final Pattern REFUSED = Pattern.compile(
            "(?:\\bnot(?: for| at| on)?|\\bdidn't say|\\binstead of|\\brather than)(?: the)? $",
            Pattern.CASE_INSENSITIVE);

    private final Grammar grammar = new Grammar(Restaurant.nameless());

    /** What an utterance mentions, in order; its labels are not looked at. */
    List<Labelled> find(Utterance utterance) {
        Text text = Text.of(List.of(utterance.text()));
        List<SlotKind> requested = utterance.requested();
        Marking marking = new Marking(utterance.text());
        List<Labelled> found = new ArrayList<>();
        for (Mention mention : grammar.find(text, NOW, asked(requested)).mentions()) {
            Span place = text.origin(mention.span());
            if (REFUSED.matcher(utterance.text()).region(0, place.from()).find()) {
                continue;
            }
            switch (mention) {
                case Mention.Party _ -> found.add(marking.people(place));
                case Mention.Day day when !day.date().isBefore(NOW.toLocalDate()) -> found.add(marking.date(place));
                case Mention.Clock _ -> found.add(marking.time(place));
                case Mention.Moment _ -> found.addAll(marking.moment(place));
                case Mention.Plain plain
                when plain.slot() == SlotName.NAME ->
                    found.addAll(NameMarking.mark(
                            utterance.text(), place, plain.value().split(" ").length, requested));
                case Mention.Bare _ -> bare(requested).ifPresent(kind -> found.add(new Labelled(kind, place)));
                default -> {}
            }
        }
        return found;
    }

    /** The grammar knows one question at a time. */
    private static Optional<SlotName> asked(List<SlotKind> requested) {
        return requested.stream().findFirst().map(kind -> switch (kind) {
            case PEOPLE -> SlotName.PARTY_SIZE;
            case DATE -> SlotName.DATE;
            case TIME -> SlotName.TIME;
            case FIRST_NAME, LAST_NAME -> SlotName.NAME;
        });
    }

    /** What a number counts that does not say so: what was asked for. */
    private static Optional<SlotKind> bare(List<SlotKind> requested) {
        return Stream.of(SlotKind.TIME, SlotKind.PEOPLE, SlotKind.DATE)
                .filter(requested::contains)
                .findFirst();
    }
}
