package com.xseven.understanding.reading;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Category;
import com.xseven.understanding.grammar.Mention;
import java.util.List;
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

    /** What somebody may have. */
    private static final String ILLNESS =
            "(?:infect(?:ed|ions?)|broken|fractur\\w*|cancer\\w*|tumou?rs?|cavit\\w*|abscess\\w*|sprain\\w*|torn|dislocat\\w*|allerg\\w*"
                    + "|covid|corona|(?:the )?flu|influenza|strep\\w*|stroke|(?:blood )?clots?|heart (?:attack|failure|problems?|disease|murmur|condition|trouble)|aneurysm|angina|concussion|migraines?|pneumonia"
                    + "|asthma|diabet\\w*|hernia|gout|glaucoma|pink ?eye|cataracts?|gum disease|eczema|hives|rash|ringworm|shingles|measles|mumps"
                    + "|chicken ?pox|mono|sinus\\w*|uti|kidney (?:stones?|infection|failure|disease|problems?)|gallstones?|ulcers?|reflux|virus|a (?:\\w+ )?(?:bug|cold)|fever|worms|lice|scabies|st[di]s?|herpes|hpv"
                    + "|hiv|lyme|sepsis|an(?:a)?emi[ac]|thyroid|lumps?|cysts?|melanoma|(?:spider|bug|tick|insect|dog) bite|bite|burn|pregnan\\w*|depress\\w*|anxiety|adhd|vertigo|high blood pressure"
                    + "|low (?:iron|blood pressure|blood sugar)|(?:pinched |trapped )?nerve|sciatica|pulled muscle|slipped dis[ck]|seizures?|embolism|overdose|poisoning|disease|syndrome"
                    + "|symptoms?|\\w+(?:itis|osis|emia|algia))(?! (?:shots?|jabs?|vaccin\\w*|tests?|results?|records?|documents?|forms?|screenings?|specialists?|doctors?|clinic|appointments?|medicine|medication)\\b)";

    private static final Pattern NAMES_ILLNESS = Pattern.compile("(?:(?:a|the) )?" + ILLNESS);

    private static final Pattern WHAT_IT_IS =
            Pattern.compile("\\bwhat (?:could|can|might|may) " + IT + " (?:possibly )?be\\b"
                    + "|\\bwhat(?:'s| is) (?:wrong|the matter|going on) with (?:me|him|her|us|it|my|his|our|this|that)\\b"
                    + "|\\bwhat (?:(?:is|could be|might be) causing|causes|caused|'s causing) " + IT
                    + "\\b|\\bwhat's causing " + IT
                    + "\\b|\\bwhat (?:do|could|might) (?:i|he|she) have\\W*$|\\b(?:can|could) you diagnose\\b"
                    + "|\\b(?:do|does) (?:i|he|she|my \\w+) (?:maybe |really |possibly )?have (?:an? |the |any |some kind of |some |signs of |something like )?(?:\\w+ ){0,2}?"
                    + ILLNESS + "\\b"
                    + "|\\b(?:know|say|tell me|idea|guess) what (?:it|this|that) (?:is|could be|might be)\\W*$");

    private static final Pattern HOW_BAD = Pattern.compile(
            "\\b(?:is|are|could|can|might|may|does|do|sounds?|looks?|think|whether|if) " + IT
                    + "(?: is| are|'s)?(?: be| look| sound| seem| could be| might be)? (?:just |really |maybe |like |some kind of |something |anything |all |an? |the |sign of ){0,4}"
                    + "(?:" + ILLNESS
                    + "|serious|dangerous|contagious|normal|to worry about|i should worry about|bad(?= enough| that|\\W*$))\\b(?! (?:to|if|for|of)\\b)"
                    + "|\\b(?:could|might|may) (?:it|this|that) (?:just |maybe |also )?be (?:something like |some kind of )?(?:an? |the )?(?:\\w+ ){0,2}?"
                    + ILLNESS + "\\b"
                    + "|\\b(?:should|must|do) (?:i|we) (?:need to |have to )?(?:be )?(?:worried|worry|concerned)\\b(?=\\W*$|\\W*[,.?!]| that\\b| if (?:it|he|she|they|my)\\b"
                    + "| about (?:it|this|that|these|those|him|her|them|me|my|his|the (?:pain|rash|lump|swelling|bleeding|fever|cough|mole|bump|spot|colou?r))\\b)");

    private static final Pattern WHAT_TO_TAKE = Pattern.compile(
            "\\b(?:should|must|do) (?:i|he|she|we) (?:need|take|use|get|be on) (?:some |any |more )?"
                    + REMEDY + "|\\bwhat (?:should|can|could|do) (?:i|he|she|we) (?:take|do|use) (?:for|about|against) "
                    + IT
                    + "\\b|\\bhow (?:do|can|should) (?:i|we) (?:treat|cure|get rid of) (?:it|this|that|my|his|her)\\b(?! (?:\\w+ )?(?:appointments?|bookings?|reservation|slot|bill|account)\\b)");

    private static final Pattern NEEDS_IT = Pattern.compile(
            "\\b(?:do|does) (?:i|we|he|she|(?:my|our) \\w+) (?:really |actually |even )?need (?:an? |the |this |that )(?!(?:\\w+ ){0,2}(?:flu|shots?|jabs?|vaccin\\w*|booster|check-?ups?|cleaning|physical|referral)\\b)");

    /** What the house itself may tell. */
    private static final Pattern OF_THE_HOUSE = Pattern.compile(
            "\\b(?:price|cost|charge|fee|bill|wait|appointments?|bookings?|what time|parking|insurance|your|copay|messages?|documents?|weather|cheaper|traffic)\\b");

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

    /** What such a clause says of a visit: neither who is ill, nor an illness that sounds like a service, is of it. */
    static ClauseReading told(ClauseReading clause, String plain) {
        List<Mention> left = clause.mentions().stream()
                .filter(mention -> !(mention instanceof Mention.Party))
                .filter(mention -> !(mention instanceof Mention.Offers
                        && NAMES_ILLNESS
                                .matcher(plain.substring(mention.span().from()))
                                .lookingAt()))
                .toList();
        return new ClauseReading(clause.clause(), left, clause.acts(), clause.valuesOnly());
    }
}
