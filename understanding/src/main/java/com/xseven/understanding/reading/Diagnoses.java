package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.understanding.grammar.Mention;
import java.util.regex.Pattern;

/**
 * Questions what somebody suffers from, how bad it is, or what to take for it, asked of those who treat people. Whoever asks what an illness is in
 * general does not ask that.
 */
final class Diagnoses {

    private static final String IT =
            "(?:it|this|that|these|those|they|(?:my|his|her|our|the|this|that) (?:\\w+ )?\\w+)";
    private static final String REMEDY =
            "(?:antibiotics?|stitches|surgery|an operation|a root canal|a cast|medication|medicine|pain ?killers?"
                    + "|ibuprofen|aspirin|tylenol|paracetamol|something for|anything for)";

    private static final Pattern WHAT_IT_IS =
            Pattern.compile("\\bwhat (?:could|can|might|may) " + IT + " (?:possibly )?be\\b"
                    + "|\\bwhat(?:'s| is) (?:wrong|the matter|going on) with (?:me|him|her|us|it|my|his|our|this|that)\\b"
                    + "|\\bwhat (?:(?:is|could be|might be) causing|causes|caused|'s causing) " + IT
                    + "\\b|\\bwhat's causing " + IT
                    + "\\b|\\bwhat (?:do|could|might) (?:i|he|she) have\\W*$|\\b(?:can|could) you diagnose\\b"
                    + "|\\b(?:do|does) (?:i|he|she|my \\w+) (?:maybe |really |possibly )?have (?!(?:an? |any |the |my )?(?:\\w+ )?(?:appointments?|booking|reservation|to|time|insurance|discount|options?|choice|slot|spot|number|order)\\b)"
                    + "|\\b(?:know|say|tell me|idea|guess) what (?:it|this|that) (?:is|could be|might be)\\W*$");

    private static final Pattern HOW_BAD =
            Pattern.compile("\\b(?:is|are|could|can|might|may|does|do|sounds?|looks?|think|whether|if) " + IT
                    + "(?: is| are|'s)?(?: be| look| sound| seem| could be| might be)? (?:just |really |maybe |like |some kind of |something |anything |all |an? |the |sign of ){0,4}"
                    + "(?:serious|dangerous|contagious|infect(?:ed|ion)|broken|fractured?|cancer\\w*|tumou?r|cavity|abscess|sprain(?:ed)?|allerg(?:y|ic)"
                    + "|covid|flu|strep|normal|to worry about|i should worry about|bad)\\b(?! (?:to|if|for|of)\\b)"
                    + "|\\b(?:could|might|may) (?:it|this|that) (?:just |maybe |also )?be an? \\w+"
                    + "|\\b(?:should|must|do) (?:i|we) (?:need to |have to )?(?:be )?(?:worried|worry|concerned)\\b");

    private static final Pattern WHAT_TO_TAKE =
            Pattern.compile("\\b(?:should|must|do) (?:i|he|she|we) (?:need|take|use|get|be on) (?:some |any |more )?"
                    + REMEDY + "|\\bwhat (?:should|can|could|do) (?:i|he|she|we) (?:take|do|use) (?:for|about|against) "
                    + IT
                    + "\\b|\\bhow (?:do|can|should) (?:i|we) (?:treat|cure|get rid of) (?:it|this|that|my|his|her)\\b");

    private static final Pattern NEEDS_IT = Pattern.compile(
            "\\b(?:do|does) (?:i|we|he|she|(?:my|our) \\w+) (?:really |actually |even )?need (?:an? |the |this |that )");

    /** What the house itself may tell. */
    private static final Pattern OF_THE_HOUSE = Pattern.compile(
            "\\b(?:price|cost|charge|fee|bill|wait|appointments?|bookings?|what time|parking|insurance|your)\\b");

    private Diagnoses() {}

    /** Whether a clause asks what only somebody who treats people, and has seen them, can say. */
    static boolean isAskedFor(ClauseReading clause, Business business) {
        String plain = clause.plain();
        return business.category() == Category.HEALTH_MEDICAL
                && (WHAT_TO_TAKE.matcher(plain).find()
                        || (clause.has(Mention.Offers.class)
                                && NEEDS_IT.matcher(plain).find())
                        || ((WHAT_IT_IS.matcher(plain).find()
                                        || HOW_BAD.matcher(plain).find())
                                && !OF_THE_HOUSE.matcher(plain).find()));
    }
}
