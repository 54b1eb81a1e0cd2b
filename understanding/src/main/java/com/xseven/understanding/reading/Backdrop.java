package com.xseven.understanding.reading;

import com.xseven.understanding.grammar.Mention;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a message tells besides what it wants: how the day went, who is in town, why. Days, times and numbers of such a story are no
 * wish, where another part of the message is one.
 */
final class Backdrop {

    /** Where a sentence may turn from a story to a wish. */
    private static final Pattern PARTING = Pattern.compile("[.!?;\n]+(?:\\s|$)|\\s+-+\\s+|,\\s*"
            + "|\\s+(?=(?:and|but|so|because|cause|cuz|since|which|who|after|before)\\s)");

    private static final String LINK =
            "^(?:\\W|and|but|so|because|cause|cuz|since|then|well|also|anyway|hi|hey|hello|yes|yeah|uh|um"
                    + "|omg|yo|ok|okay|oh|look|listen|you know|i mean|honestly|to be honest|like){0,6}?\\s*\\b";

    private static final String RELATIVE = "(?:my|our|his|her|the) (?:\\w+ )?\\w+";

    private static final String SOMEBODY =
            "(?:i|we|he|she|they|someone|somebody|everyone|nobody|who|there|(?:my|our|his|her) (?:\\w+ )?\\w+)";

    private static final String OFTEN =
            "(?: (?:just|also|really|already|finally|always|never|only|recently|kind of|sort of|actually|all|still|even|had|have|has|'ve|'s))*";

    /** What happened: with the verbs that politeness puts in the past left out, and those that change what was said. */
    private static final String HAPPENED =
            "(?:was|were|had|did|didn't|wasn't|went|came|got|gotten|took|left|gave|knew|felt|bought|brought|kept|lost|met|paid|ran|sat|sent|spent"
                    + "|stood|broke|chose|drove|ate|fell|flew|grew|heard|rode|saw|spoke|wrote|won|woke|told|taught|built|caught|fought|threw|used to"
                    + "|(?!(?:need|speed|proceed|exceed|succeed|feed|seed|indeed|wanted|wonder|hop|plann|book|reserv|schedul|reschedul|order|cancel|chang"
                    + "|switch|mov|correct|mention|ask|need)\\w*)\\w{2,}ed)\\b";

    private static final Pattern TOLD = Pattern.compile(LINK
            + "(?:" + SOMEBODY + "(?:'ve|'s|'d)?" + OFTEN + " " + HAPPENED
            + "|" + SOMEBODY + "(?:'ve|'s| have| has) (?:been|had|gone|done|always|never)\\b"
            + "|(?:my|our|his|her) (?:\\w+ )?\\w+" + OFTEN + " (?:put|cut|hit|hurt|quit|let)\\b"
            + "|(?:i'm |we're )?(?:really |so |very )?(?:sorry|apologies|apologize) (?:to|for) (?:be |keep )?\\w+ing?\\b"
            + "|(?:i'm |we're )?(?:really |so |very )?sorry to \\w+"
            + "|(?:i |we )?hop(?:e|ing) (?:you|your|everyone|everybody|all|that you|this finds)\\b(?! can| could| have (?:a|any|something)\\b)"
            + "|which (?:ends?|starts?|was|were|took|lasts?)\\b)");

    /** The same person did something else as well. */
    private static final Pattern GOES_ON =
            Pattern.compile("^(?:and|but|then)" + OFTEN + " (?:" + HAPPENED + "|(?:haven't|hasn't|have|has) \\w+)");

    private static final Pattern REASON = Pattern.compile("^(?:because|since|cause|cuz) " + SOMEBODY + "\\b");

    private static final Pattern STATE = Pattern.compile(LINK
            + "(?:i|we|he|she|they|it|" + RELATIVE
            + ")(?:'s|'re|'m|'ve| is| are| am| have| has| got| gets?| works?| starts?| ends?"
            + "| finish\\w*| lands?| arrives?| leaves?| lives?| turns?| doesn't| don't| keeps?| goes)\\b");

    /** What may be said of the visit itself. */
    private static final Pattern OF_THE_VISIT = Pattern.compile(
            "\\b(?:free|available|flexible|ok|okay|fine|good|better|best|great|perfect|works|suits?|people|persons|guests|adults|of us|party|group"
                    + "|coming|prefer|book\\w*|reserv\\w*|appointments?|tables?|orders?|ordered|schedul\\w*|visits?|cancel\\w*|instead|actually|supposed"
                    + "|said|meant|thought|wish)\\b");

    private static final Pattern WISH = Pattern.compile(
            "\\?|\\b(?:(?:can|could)(?! (?:barely|hardly|scarcely|feel|hear|tell|not)\\b)|may|might|shall|should|would|will|want|wants|wanted|wanna"
                    + "|needs?|like to|love to|please|pls|plz|book|reserve|let's|let us|thinking|hoping|planning|wondering|looking for|wish|prefer"
                    + "|give me|get me|come|coming|what|how|where|is there|are there|do you|does|have you|table for|appointment|make it)\\b"
                    + "|\\b\\w+'(?:d|ll)\\b|^\\W*(?:so |and |but )?(?:when|who|any|are|is|do|cancel|order)\\b");

    private enum Kind {
        TOLD,
        STATE,
        WISH,
        OTHER
    }

    private record Part(Span span, Kind kind) {}

    private final List<Part> parts;
    private final boolean wishes;

    private Backdrop(List<Part> parts) {
        this.parts = parts;
        this.wishes = parts.stream().anyMatch(part -> part.kind() == Kind.WISH);
    }

    static Backdrop of(String plain) {
        List<Part> parts = new ArrayList<>();
        Matcher parting = PARTING.matcher(plain);
        int from = 0;
        while (parting.find()) {
            add(parts, plain, from, parting.end());
            from = parting.end();
        }
        add(parts, plain, from, plain.length());
        return new Backdrop(parts);
    }

    private static void add(List<Part> parts, String plain, int from, int to) {
        if (from < to) {
            boolean toldBefore = !parts.isEmpty() && parts.getLast().kind() == Kind.TOLD;
            parts.add(new Part(new Span(from, to), kind(plain.substring(from, to), toldBefore)));
        }
    }

    private static Kind kind(String words, boolean toldBefore) {
        boolean ofTheVisit = OF_THE_VISIT.matcher(words).find();
        boolean wish = WISH.matcher(words).find();
        boolean told = TOLD.matcher(words).find()
                || (toldBefore && GOES_ON.matcher(words).find());
        if (told && !ofTheVisit && !words.contains("?")) {
            return Kind.TOLD;
        }
        if (wish) {
            return Kind.WISH;
        }
        if (REASON.matcher(words).find() && !ofTheVisit) {
            return Kind.TOLD;
        }
        return STATE.matcher(words).find() && !ofTheVisit ? Kind.STATE : Kind.OTHER;
    }

    /** Whether all that a part of the message says is a story, and another part wants something. */
    boolean isTold(Span span) {
        return wishes && all(span, EnumSet.of(Kind.TOLD));
    }

    /** Whether all that a part of the message says is a story or how things are, and another part wants something. */
    boolean isBehind(Span span) {
        return wishes && all(span, EnumSet.of(Kind.TOLD, Kind.STATE));
    }

    private boolean all(Span span, Set<Kind> kinds) {
        return parts.stream().filter(part -> part.span().overlaps(span)).allMatch(part -> kinds.contains(part.kind()));
    }

    /** Where the message turns from a story to something else or back, in characters. */
    NavigableSet<Integer> turns() {
        NavigableSet<Integer> turns = new TreeSet<>();
        for (int i = 1; wishes && i < parts.size(); i++) {
            boolean before = parts.get(i - 1).kind() == Kind.TOLD;
            if (before != (parts.get(i).kind() == Kind.TOLD)) {
                turns.add(parts.get(i).span().from());
            }
        }
        return turns;
    }

    /** The mentions without days, times, numbers and prices of a story. */
    List<Mention> wished(List<Mention> mentions) {
        Set<Class<?>> wanted = mentions.stream()
                .filter(mention -> !isIn(mention, Kind.TOLD) && !isIn(mention, Kind.STATE))
                .map(Mention::getClass)
                .collect(Collectors.toSet());
        return mentions.stream()
                .filter(mention -> !wishes || !isOfWhen(mention) || !isStory(mention, wanted))
                .toList();
    }

    /** What is only so at present is no wish where the same message says it otherwise. */
    private boolean isStory(Mention mention, Set<Class<?>> wanted) {
        return isIn(mention, Kind.TOLD) || (isIn(mention, Kind.STATE) && wanted.contains(mention.getClass()));
    }

    private boolean isIn(Mention mention, Kind kind) {
        return parts.stream()
                .anyMatch(part -> part.kind() == kind && part.span().holds(mention.span()));
    }

    private static boolean isOfWhen(Mention mention) {
        return switch (mention) {
            case Mention.Day value -> true;
            case Mention.Days value -> true;
            case Mention.Clock value -> true;
            case Mention.Moment value -> true;
            case Mention.Part value -> true;
            case Mention.Party value -> true;
            case Mention.Bare value -> true;
            case Mention.Price value -> true;
            case Mention.Length value -> true;
            case Mention.Minute value -> false;
            case Mention.Shift value -> false;
            case Mention.DayShift value -> false;
            case Mention.PartyShift value -> false;
            case Mention.Offers value -> false;
            case Mention.Plain value -> false;
            case Mention.Tag value -> false;
            case Mention.Stranger value -> false;
        };
    }
}
