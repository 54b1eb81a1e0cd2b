package com.xseven.understanding.reading;

import com.xseven.dialogue.business.OptionGroup;
import com.xseven.understanding.grammar.OptionNames;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How the kitchen shall make a dish, where that is none of the dish's options: without onions, sauce on the side, well done. */
final class Notes {

    private static final String NOT_A_THING =
            "(?!(?:please|pls|everything|nothing|anything|problem|thanks|thank|worries|rush|hurry|idea|need|more|way|delivery|pickup|pick|one|matter|wait|it|that|this|not|just"
                    + "|the other|question|change|name|offense|doubt|sorry|i|we|you|any|further|extra charge|cancel|a|an|my|your|deal|delay|later|desserts?|drinks?|starters?|sides?|appetizers?|food|order|dinner|tables?|phone|email|number|address|car|kids|people|meal)\\b)";
    private static final String THING = "(?:the |any )?" + NOT_A_THING
            + "[a-z]{3,}(?: (?!(?:on|for|and|the|to|please|at|in|but|with|or|thanks|pls|i|we|my|from|by)\\b)[a-z]{3,})?";

    /** What follows a "no" that is an answer: "no remove it", "no only two", "no thats wrong". */
    private static final String ANSWER =
            "(?: (?:the|only|just|nobody|none|never|thats|its|theres|these|those|they|there|here|same|both|all|also|still|then|but|and"
                    + "|yes|yeah|yep|okay|actually|sorry|wrong|right|correct|good|fine|great|perfect|wait|hang|instead|rather|maybe"
                    + "|remove|drop|take|add|make|change|cancel|switch|swap|replace|keep|leave|put|get|give|send|bring|deliver|order"
                    + "|forget|skip|hold|stop|undo|start|use|call|pay|mean|meant|said|think|let|lets|have|had|can|cant|could|would|will"
                    + "|wont|should|want|wanted|wanna|dont|didnt|isnt|you|youre|ive|what|when|where|which|who|how|why|for|with|without"
                    + "|sir|man|bro|dude|small|smaller|medium|large|larger|regular|bigger"
                    + "|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|dozen|first|second|third|last"
                    + "|today|tonight|tomorrow|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b)";

    private static final Pattern LEFT_OUT = Pattern.compile("\\b(?:with no|no(?!" + ANSWER
            + ")|without|hold(?! (?:the )?(?:line|phone)\\b)|minus|w/o|skip|leave (?:off|out)|(?:go )?(?:easy|light) on) "
            + THING
            + "(?: (?:on|in) (?:one|it|them|both|top|that|the other|one of them))?");
    private static final Pattern MADE = Pattern.compile(
            "\\b(?:[a-z]+ (?:[a-z]+ )?on the side|well[ -]done|medium[ -](?:rare|well)|extra (?:crispy|hot|spicy|crunchy|toasted|well done)"
                    + "|not (?:too|so) (?:spicy|hot|salty|sweet)|(?:less|more) (?:spicy|salt|sauce|ice|sugar)|cut in (?:half|halves|slices|two))\\b"
                    + "|\\ballerg(?:ic|y) to (?:the |all )?[a-z]{3,}(?: [a-z]{3,})?\\b");
    private static final Pattern MORE =
            Pattern.compile("\\b(?:with )?(?:extra|double|lots of) [a-z]{3,}(?: (?:sauce|cheese|dressing))?\\b");

    private Notes() {}

    /** Where a text says so; {@code groups} are the options of the dishes that it may be about. */
    static List<Span> in(String plain, Span within, List<OptionGroup> groups) {
        List<Span> notes = new ArrayList<>();
        String words = plain.substring(within.from(), within.to());
        add(notes, LEFT_OUT.matcher(words), within, groups);
        add(notes, MADE.matcher(words), within, groups);
        if (groups.isEmpty()) {
            add(notes, MORE.matcher(words), within, groups);
        }
        notes.sort(Comparator.comparingInt(Span::from));
        return notes;
    }

    private static void add(List<Span> notes, Matcher matcher, Span within, List<OptionGroup> groups) {
        while (matcher.find()) {
            Span span = new Span(within.from() + matcher.start(), within.from() + matcher.end());
            boolean option = !new OptionNames(groups).in(matcher.group()).isEmpty();
            if (!option && notes.stream().noneMatch(span::overlaps)) {
                notes.add(span);
            }
        }
    }

    /** Whether a clause says so of anything. */
    static boolean isIn(String plain) {
        return LEFT_OUT.matcher(plain).find() || MADE.matcher(plain).find();
    }
}
