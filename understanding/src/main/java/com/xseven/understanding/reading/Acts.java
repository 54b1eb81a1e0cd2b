package com.xseven.understanding.reading;

import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.understanding.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds acts in text whose mentions are already taken out. */
final class Acts {

    private static final Pattern PICK = Pattern.compile(
            "\\b(?:the )?(?<o>first|second|third|fourth|1st|2nd|3rd|4th|last|latter|former|earlier|earliest|later|latest)(?: one| option| time| slot| choice)?\\b(?! name)|\\b(?:option|number|choice) (?<n>[1-9]|one|two|three|four)\\b|\\b(?<any>either(?: one| of them| works| is fine)?|any(?: of them|one)?(?: works| is fine)?|whichever|doesn't matter|don't mind|no preference)\\b");
    private static final Pattern STOP = Pattern.compile(
            "\\b(?:never ?mind|nevermind|forget (?:it|about it|that|the (?:booking|reservation|table|appointment|whole thing))|(?:please )?(?:cancel|scrap|drop|abort|stop)(?: (?:it|that|this|everything|all|(?:the|my|this|that) (?:booking|reservation|table|appointment|request)))?|leave it|don't bother|(?:don't|do not) book(?: it| that| anything)?|i (?:don't|do not|no longer) (?:want|need) (?:it|this|that|to book|a table|the table|an appointment|the booking|the reservation)(?: any ?more)?|not interested(?: any ?more)?|start over)\\b");
    private static final Pattern PLAIN_NO = Pattern.compile(
            "\\b(?:no(?:pe| thanks| thank you| way)?|nah|not really|negative|(?:that's|that is|it's|this is|it is) (?:not right|wrong|incorrect|not correct|not it|not what i (?:want|wanted|said|meant|asked))|wrong|incorrect|(?:that|it|this) (?:doesn't|does not|won't|will not|can't) (?:work|suit|do)(?: (?:for )?(?:me|us))?|i'd rather not|rather not|don't|do not|not (?:that|this|good|quite|yet|correct|right|ok|okay))\\b");
    private static final Pattern PLAIN_YES = Pattern.compile(
            "\\b(?:yes(?:sir|sirree)?|yeah|yea|yep|yup|yeap|aye|si|oui|correct|exactly|precisely|absolutely|definitely|of course|certainly|indeed|affirmative|go ahead|go for it|please do|do it|do that|do so|book (?:it|that|this|me in|us in|away)|reserve it|make it so|confirm(?:ed)?(?: it| that| please)?|i (?:do|confirm|agree|accept|would)|let's (?:do|book|go with|go for) (?:it|that|this)|let's go|that's (?:right|correct|it|perfect|fine|great|good|the one)|(?:that|it|this) (?:works|suits|is (?:fine|perfect|great|good|right|correct|ok|okay))(?: (?:for )?(?:me|us))?|that (?:would|will|'d) (?:be (?:great|perfect|fine|lovely|good|nice)|work|do)|that'd be (?:great|perfect|fine|lovely|good)|that'll (?:do|work|be (?:great|fine|perfect))|works for (?:me|us)|sounds (?:good|great|perfect|lovely|fine|wonderful|right)|looks (?:good|great|right|perfect|correct)|all (?:good|correct|right)|sure(?: thing)?|why not|for sure|you bet|totally|deal|i'll take (?:it|that|this)|we'll take (?:it|that|this)|take it|please book(?: it| that)?|fine (?:with|by) (?:me|us)|proceed|secure it|lock it in|that one|book)\\b|\ud83d\udc4d|\u2705");
    private static final Pattern WEAK_YES = Pattern.compile(
            "\\b(?:ok(?:ay|ey)?|okie|okey dokey|k|kk|alright|all right|right|great|good|perfect|fine|cool|super|wonderful|lovely|excellent|awesome|nice|fantastic|brilliant|amazing|fab|ideal|splendid|please)\\b");
    private static final Pattern GREETING = Pattern.compile(
            "^[\\s,]*(?:hi|hey|hello|hiya|howdy|greetings|yo|good (?:morning|afternoon|evening|day)|hi there|hello there|hey there)\\b(?: (?:there|again|everyone|all|team|guys|mario|sir|madam))?");
    private static final Pattern THANKS = Pattern.compile(
            "\\b(?:thank you(?: (?:so|very) much)?|thanks(?: (?:a lot|so much|a million|a bunch|again))?|many thanks|thx|ty|cheers|much appreciated|appreciate it|i appreciate (?:it|that|your help))\\b(?: for (?:your|the|that|all)(?: \\w+)?)?");
    private static final Pattern GOODBYE = Pattern.compile(
            "\\b(?:bye(?:[ -]bye)?|goodbye|good bye|see (?:you|ya)(?: (?:then|soon|later|there))?|good night|have a (?:nice|good|great|lovely) (?:day|evening|one|night|weekend)|that's all|that is all|take care|so long|ciao|cya|talk (?:to you )?(?:soon|later))\\b");

    private static final List<Another> ANOTHERS = List.of(
            new Another(SlotName.TIME, another("times?|hours?|slots?")),
            new Another(SlotName.DATE, another("days?|dates?")),
            new Another(
                    SlotName.PARTY_SIZE,
                    another("(?:number|amount) of (?:people|guests|persons)|party size|people|guests|group size")),
            new Another(SlotName.NAME, another("names?")),
            new Another(SlotName.PHONE, another("(?:phone|telephone|mobile|cell)(?: number)?")),
            new Another(SlotName.OFFER, another("service|treatment")),
            new Another(
                    SlotName.STAFF, another("stylist|person|doctor|dentist|hairdresser|barber|therapist|mechanic")));

    private record Another(SlotName slot, Pattern pattern) {}

    private final StringBuilder left;
    private final List<Act> acts = new ArrayList<>();

    private Acts(String text) {
        this.left = new StringBuilder(text);
    }

    private static Pattern another(String things) {
        return Pattern.compile(
                "\\b(?:another|a different|some other|different|other|wrong|change the|change my|(?:want|need|like) to change the|switch the|edit the|correct the|fix the|update the|a new|not that|not the right) (?:"
                        + things + ")\\b(?! (?:is|to|was|and i) )|^(?:the )?(?:" + things + ")[.!]?$");
    }

    /** What acts there are, and the text without them. */
    record Found(List<Act> acts, String left) {

        Found {
            acts = acts.stream()
                    .sorted(Comparator.comparingInt(act -> act.span().from()))
                    .toList();
        }
    }

    /**
     * Finds the acts of a text.
     *
     * @param options how many options the customer may pick from
     * @param taskOpen whether there is something to stop or to change
     */
    static Found in(String text, int options, boolean taskOpen) {
        Acts search = new Acts(text);
        if (options > 0) {
            search.take(PICK, match -> new Act.Pick(span(match), option(match, options)));
        }
        if (taskOpen) {
            search.take(STOP, match -> new Act.Stop(span(match)));
            for (Another another : ANOTHERS) {
                search.take(another.pattern(), match -> new Act.Another(span(match), another.slot()));
            }
        }
        search.take(THANKS, match -> new Act.Thanks(span(match)));
        search.take(GOODBYE, match -> new Act.Goodbye(span(match)));
        search.take(GREETING, match -> new Act.Greeting(span(match)));
        search.take(PLAIN_NO, match -> new Act.No(span(match)));
        if (taskOpen) {
            search.take(PLAIN_YES, match -> new Act.Yes(span(match), true));
        }
        search.take(WEAK_YES, match -> new Act.Yes(span(match), false));
        return new Found(search.acts, search.left.toString());
    }

    private void take(Pattern pattern, Function<MatchResult, Act> reading) {
        Matcher matcher = pattern.matcher(left);
        while (matcher.find()) {
            acts.add(reading.apply(matcher.toMatchResult()));
            for (int i = matcher.start(); i < matcher.end(); i++) {
                left.setCharAt(i, ' ');
            }
        }
    }

    private static Span span(MatchResult match) {
        return new Span(match.start(), match.end());
    }

    private static int option(MatchResult match, int options) {
        if (match.group("any") != null) {
            return 1;
        }
        String word = match.group("o") != null ? match.group("o") : match.group("n");
        return switch (word) {
            case "first", "1st", "1", "one", "former", "earlier", "earliest" -> 1;
            case "second", "2nd", "2", "two" -> 2;
            case "third", "3rd", "3", "three" -> 3;
            case "fourth", "4th", "4", "four" -> 4;
            case "last", "latter", "later", "latest" -> options;
            default -> Integer.parseInt(word);
        };
    }
}
