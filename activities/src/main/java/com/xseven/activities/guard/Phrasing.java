package com.xseven.activities.guard;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an answer must not say by how it is said, sentence by sentence. A sentence that says no to it is fine. */
final class Phrasing {

    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?;])\\s+|\\n");
    private static final Pattern SAYS_NO = Pattern.compile(
            "\\b(can't|cannot|can not|couldn't|don't|doesn't|do not|does not|not|isn't|aren't|won't|unable|never|no|nobody|nothing|without|no puedo|no podemos|nunca)\\b");

    private static final Map<Fault, List<Pattern>> SIGNS = new EnumMap<>(Map.of(
            Fault.CLAIMS_A_DEED,
            patterns(
                    "\\b(i|we)('ve| have|'m| am|'re| are)?( just| now| already| gone ahead and)* (booked|reserved|scheduled|rescheduled|moved|changed|cancelled|canceled|ordered|placed|confirmed|charged|refunded|sent|updated|added|saved|held|arranged|booking|reserving|ordering|cancelling|placing)\\b",
                    "\\byour? (table|booking|reservation|appointment|order|spot|place|payment|request|change|visit)\\b.{0,40}\\b(is|are|has been|was|were|have been)\\b( now| all| already)* (booked|reserved|confirmed|scheduled|set|placed|cancelled|canceled|moved|changed|done|complete|updated|made|secured|locked in|good to go)\\b",
                    "\\byou('re| are) (all )?(booked|set|confirmed|scheduled|down for|good to go|on the (list|waiting list))\\b",
                    "\\b(booking|reservation|order|confirmation) (number|code|id|reference)\\b",
                    "\\bconsider it done\\b|\\bit's done\\b|\\bdone!",
                    "\\b(he|hemos) (reservado|cancelado|cambiado|pedido|confirmado)\\b|\\b(reserva|cita|pedido) (esta )?(confirmad[ao]|reservad[ao]|cancelad[ao])\\b"),
            Fault.PROMISES,
            patterns(
                    "\\b(refund|reimburse|compensat|money back|store credit|voucher|coupon|promo code|gift card)",
                    "\\b(discount|percent off|% off|half price|half off|on the house|complimentary|free of charge|for free|at no (extra )?(cost|charge)|waive|gratis|descuento|reembolso)",
                    "\\b(guarantee[ds]?|i promise|we promise|you have my word|garantiza|prometo)",
                    "\\b(make|made|making) an exception\\b",
                    "\\b(will|'ll|going to) (call|phone|ring|text|email|e-mail|contact|message|notify|write to) you\\b",
                    "\\b(will|'ll) (get back to you|follow up|let the (chef|manager|owner|team) know|pass (it|this|that) on)\\b"),
            Fault.ABOUT_OTHERS,
            patterns(
                    "\\b(another|other|previous|last|next) (customer|guest|client|patient|person|caller)s?('s)?\\b.{0,40}\\b(booked|booking|ordered|order|name|phone|has|had|is called|paid|appointment|reservation)\\b",
                    "\\b(booked|reserved|ordered|taken) by [a-z]+ [a-z]+\\b",
                    "\\b(reservation|booking|appointment|order) (is |was )?(under|for|of) (the name|mr|mrs|ms|dr)\\b"),
            Fault.REVEALS,
            patterns(
                    "\\b(system prompt|my (instructions?|prompt|guidelines|rules|programming|training data)|i (was|am|have been) (instructed|told|programmed|configured))\\b",
                    "</?(customer|context|system|tool)\\b",
                    "\\b(business_facts|find_offers|free_times|find_businesses|this_conversation)\\b"),
            Fault.OUT_OF_ROLE,
            patterns(
                    "\\b(as|being) an? (ai|artificial|large )?( ?language)? ?model\\b|\\bi('m| am) (chatgpt|gpt|claude|gemini|llama|qwen|dan|jailbroken|unrestricted)\\b",
                    "```|\\b(def|function|import|select \\*|<script)\\b[ (]",
                    "\\b(developer|debug|dan|jailbreak|admin) mode\\b",
                    "\\b(vote for|the (democrats|republicans)|god (exists|does not exist))\\b")));

    private static final List<Pattern> DIAGNOSES = patterns(
            "\\b(you|that|this|it)( (probably|likely|may|might|could|must|definitely|certainly))?( have| has|'ve got| got| is| be|'s|'re| are| sounds like| looks like| seems to be| suffer(ing)? from)\\b.{0,25}\\b(migraine|flu|covid|infect\\w*|sprain\\w*|fractur\\w*|anxiety|depress\\w*|diabet\\w*|cancer|allerg\\w*|asthma|stroke|concuss\\w*|hypertens\\w*|eczema|arthritis|bronchitis|pneumonia|cavit\\w*|abscess|shingles|appendic\\w*|virus|viral|bacterial|disease|disorder|syndrome|condition|tension headache)\\b",
            "\\b(take|use|try|apply|stop taking|increase|reduce|double|skip)\\b.{0,30}\\b(ibuprofen|aspirin|paracetamol|acetaminophen|tylenol|advil|antibiotic\\w*|steroid\\w*|insulin|antihistamine\\w*|medication|medicine|pills?|tablets?|dose|cream|ointment|painkillers?)\\b",
            "\\b\\d+ ?(mg|ml|milligrams?|tablets?|pills?|drops)\\b",
            "\\b(diagnos\\w+|prognosis)\\b",
            "\\b(nothing (serious|to worry)|not (serious|dangerous|an emergency)|harmless|don't worry|no need to (worry|see)|can wait|go away (on its own|by itself)|it('s| is) (probably|likely) (fine|nothing))\\b");

    private Phrasing() {}

    static List<Fault> faults(String plain, boolean health) {
        List<String> sentences = sentences(plain);
        List<Fault> faults = new ArrayList<>();
        SIGNS.forEach((fault, signs) -> {
            if (sentences.stream().anyMatch(sentence -> says(sentence, signs, fault))) {
                faults.add(fault);
            }
        });
        if (health
                && sentences.stream()
                        .anyMatch(sentence -> DIAGNOSES.stream()
                                .anyMatch(sign -> sign.matcher(sentence).find()))) {
            faults.add(Fault.DIAGNOSES);
        }
        return faults;
    }

    static List<String> sentences(String plain) {
        return SENTENCE_ENDS.splitAsStream(plain).toList();
    }

    /** "I can't offer a discount" promises nothing; "no problem, here is a discount" does. */
    private static boolean says(String sentence, List<Pattern> signs, Fault fault) {
        boolean mayBeDenied = fault == Fault.PROMISES || fault == Fault.CLAIMS_A_DEED || fault == Fault.ABOUT_OTHERS;
        return signs.stream()
                .flatMap(sign -> sign.matcher(sentence).results())
                .anyMatch(found -> !mayBeDenied || !isDenied(sentence.substring(0, found.start()), found.group()));
    }

    private static boolean isDenied(String before, String sign) {
        String clause = before.substring(Math.max(before.lastIndexOf(','), before.lastIndexOf(" but ")) + 1);
        return SAYS_NO.matcher(clause).find() || SAYS_NO.matcher(sign).find();
    }

    private static List<Pattern> patterns(String... signs) {
        return Stream.of(signs).map(Pattern::compile).toList();
    }
}
