package com.xseven.dialogue.answer;

import com.xseven.dialogue.business.BookingLimits;
import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.business.StaffMember;
import com.xseven.dialogue.command.Command.AskFact;
import com.xseven.dialogue.facts.Facts;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.words.Forms;
import com.xseven.dialogue.words.Phrase;
import com.xseven.dialogue.words.Phrases;
import java.util.List;
import java.util.Optional;

/** Answers to questions about a business. */
public final class Answers {

    private Answers() {}

    /** A sentence or two from the facts; where they do not tell, words that say so. */
    public static String to(AskFact question, Facts facts, Phrases phrases) {
        return switch (question.about()) {
            case ASK_HOURS -> new HoursAnswers(facts, phrases).to(question);
            case ASK_OFFERS -> new OfferAnswers(facts, phrases).to(question);
            case ASK_LOCATION -> place(facts.business(), phrases);
            case ASK_POLICY -> policy(question, facts.business(), phrases);
            default -> unknown(facts.business(), phrases);
        };
    }

    /** Whether the facts tell; where they do not, the answer says so. */
    public static boolean know(AskFact question, Facts facts) {
        Phrases phrases = Phrases.in("en");
        return !to(question, facts, phrases).equals(unknown(facts.business(), phrases));
    }

    private static String place(Business business, Phrases phrases) {
        String phone = phrases.forms().phone(business.phone());
        return phrases.say(Phrase.LOCATION, business.address(), business.area()) + " "
                + phrases.say(Phrase.CONTACT, phone, business.email());
    }

    private static String policy(AskFact question, Business business, Phrases phrases) {
        Forms forms = phrases.forms();
        BookingLimits limits = business.limits();
        return switch (question.subject().orElse("")) {
            case Topics.CANCELLATION -> phrases.say(Phrase.POLICY_CANCEL, forms.duration(limits.cancelBefore()));
            case Topics.ASSISTANT -> phrases.say(Phrase.ASSISTANT, business.name());
            case Topics.STAFF -> staff(question, business, phrases);
            case Topics.BOOKINGS ->
                phrases.say(business.takesTables() ? Phrase.TAKES_TABLES : Phrase.TAKES_APPOINTMENTS);
            case Topics.NEEDS_BOOKING ->
                phrases.say(
                        business.takesTables() ? Phrase.TABLE_IS_KEPT : Phrase.TIME_IS_KEPT,
                        business.name(),
                        forms.phone(business.phone()));
            case Topics.NOTE ->
                phrases.say(
                        Phrase.NOTE_NOT_TAKEN,
                        question.details().getOrDefault(SlotName.ITEMS, ""),
                        business.name(),
                        forms.phone(business.phone()));
            case Topics.HOW_FAR_AHEAD -> phrases.say(Phrase.POLICY_AHEAD, String.valueOf(limits.maxDaysAhead()));
            case Topics.NOTICE -> phrases.say(Phrase.POLICY_LEAD, forms.duration(limits.minLead()));
            case Topics.PARTY -> phrases.say(Phrase.POLICY_PARTY, String.valueOf(limits.maxParty()));
            case Topics.LANGUAGES -> phrases.say(Phrase.LANGUAGES);
            case Topics.DIAGNOSIS -> phrases.say(Phrase.NO_DIAGNOSIS);
            case Topics.MEDICAL_ADVICE ->
                phrases.say(Phrase.NO_MEDICAL_ADVICE, business.name(), forms.phone(business.phone()));
            case Topics.DELIVERY -> delivery(business, phrases);
            case Topics.HOW_LONG -> howLong(question, business, phrases);
            case Topics.STAY ->
                limits.visit().isZero()
                        ? howLong(question, business, phrases)
                        : phrases.say(Phrase.POLICY_VISIT, forms.duration(limits.visit()));
            default -> unknown(business, phrases);
        };
    }

    private static String delivery(Business business, Phrases phrases) {
        if (!business.takesOrders()) {
            return unknown(business, phrases);
        }
        return business.deliveryFee()
                .map(fee -> phrases.say(Phrase.DELIVERS, phrases.forms().money(fee)))
                .orElseGet(() -> phrases.say(Phrase.NO_DELIVERY, business.address()));
    }

    /** Of the service that is asked about, or else of an order. */
    private static String howLong(AskFact question, Business business, Phrases phrases) {
        Optional<Offer> offer =
                Optional.ofNullable(question.details().get(SlotName.OFFER)).flatMap(business::offer);
        Optional<String> visit = offer.flatMap(Offer::duration)
                .map(duration -> phrases.say(
                        Phrase.TAKES_SO_LONG,
                        offer.orElseThrow().name(),
                        phrases.forms().duration(duration)));
        return visit.or(() -> business.ordering()
                        .map(terms ->
                                phrases.say(Phrase.READY_WITHIN, phrases.forms().duration(terms.preparation()))))
                .orElseGet(() -> unknown(business, phrases));
    }

    /** Only where customers choose who serves them does it matter who works there. */
    private static String staff(AskFact question, Business business, Phrases phrases) {
        Optional<Offer> offer =
                Optional.ofNullable(question.details().get(SlotName.OFFER)).flatMap(business::offer);
        List<String> names =
                business.staffFor(offer).stream().map(StaffMember::name).toList();
        if (business.services().isEmpty() || names.isEmpty()) {
            return unknown(business, phrases);
        }
        String all = phrases.forms().and(names);
        return offer.map(wanted -> phrases.say(Phrase.STAFF_FOR, wanted.name(), all))
                .orElseGet(() -> phrases.say(Phrase.STAFF_ALL, all));
    }

    private static String unknown(Business business, Phrases phrases) {
        return phrases.say(Phrase.UNKNOWN_FACT, business.name(), phrases.forms().phone(business.phone()));
    }
}
