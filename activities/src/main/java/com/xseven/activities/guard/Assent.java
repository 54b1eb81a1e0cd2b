package com.xseven.activities.guard;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds a yes to what somebody asked, that something may be, or that it will be done. */
final class Assent {

    private static final Pattern YES = Pattern.compile(
            "^(?:(?:oh|well|okay|ok|alright|hi|hello|hola|great question|thanks(?: for asking)?|thank you)"
                    + "(?: [a-z]+(?=[,.!]))?[,.!]* )?"
                    + "(?:yes|yeah|yep|yup|sure(?: thing)?|of course|certainly|absolutely|definitely|no problem|no worries|by all means|gladly|with pleasure"
                    + "|si(?=[,.! ](?:claro|por|puede|se|hay|es|esta|tenemos|,|$)|[,.!])|claro|por supuesto|desde luego|con (?:mucho )?gusto|encantad[ao])\\b");

    private static final Pattern WILL_DO = Pattern.compile(
            "\\b(?:happy|glad|delighted|pleased|love) to (?:do (?:that|this|it|so)|(?:help|assist)(?: you)? with (?:that|this|it))\\b"
                    + "|\\b(?:i|we)(?:'ll| can| could| will| would)(?: [a-z]+ly)? (?:(?:do|arrange|handle|organi[sz]e) (?:that|this|it)|help(?: you)? with (?:that|this|it))\\b"
                    + "|\\bwill do\\b|\\b(?:puedo|podemos) (?:hacerlo|ayudarle con eso|ayudarte con eso)\\b");

    private static final Pattern MAY_BE = Pattern.compile(
            "\\b(?:is|are) (?:always |also |very |most )?(?:allowed|welcome|permitted|possible|included)\\b"
                    + "|\\byou (?:can|may|could)(?: always| also| certainly)? (?:bring|park|pay|leave|use)\\b"
                    + "|\\b(?:puede|pueden) (?:traer|aparcar|estacionar|pagar|dejar|usar)\\b|\\b(?:es|son) bienvenid[ao]s?\\b");

    /** Who cannot, does not know, or fetches a person agrees to nothing. */
    private static final Pattern DECLINES = Pattern.compile(
            "\\b(?:can't|cannot|can not|couldn't|unable|not able|afraid|sorry|unfortunately|don't know|do not know|not sure|isn't|aren't|not (?:allowed|possible|permitted|included|welcome)"
                    + "|whether|if|a person|no puedo|no podemos|no se|lamento|lo siento|una persona)\\b");

    private Assent() {}

    static boolean isIn(String plain) {
        List<String> sentences = Phrasing.sentences(plain);
        return IntStream.range(0, sentences.size()).anyMatch(place -> agrees(sentences, place));
    }

    /** A yes may be taken back by the sentence after it: "Sure! But I can't help with that here." */
    private static boolean agrees(List<String> sentences, int place) {
        String sentence = sentences.get(place);
        if (DECLINES.matcher(sentence).find()) {
            return false;
        }
        if (WILL_DO.matcher(sentence).find() || MAY_BE.matcher(sentence).find()) {
            return true;
        }
        boolean takenBack = place + 1 < sentences.size()
                && DECLINES.matcher(sentences.get(place + 1)).find();
        return YES.matcher(sentence).find() && !takenBack;
    }
}
