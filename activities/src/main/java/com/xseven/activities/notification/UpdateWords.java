package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.store.booking.Appointment;
import com.xseven.store.world.Concern;
import com.xseven.store.world.StoredUpdate;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.Telling;
import java.util.Map;
import java.util.Optional;

/** What is told of an update. */
final class UpdateWords {

    private final StoredUpdate update;
    private final Business business;

    UpdateWords(StoredUpdate update, Business business) {
        this.update = update;
        this.business = business;
    }

    Letter toStaff(Telling.News news) {
        Wording wording = Wording.ofStaff(business);
        Map<String, String> facts = Map.of(
                "business",
                business.name(),
                "changes",
                new ChangeWords(business, wording).of(update.after()),
                "concerned",
                Integer.toString(update.concerned()));
        return switch (news) {
            case CHANGED -> toStaff(wording, Template.STAFF_CHANGED_TITLE, Template.STAFF_CHANGED, facts);
            case UNDONE -> toStaff(wording, Template.STAFF_UNDONE_TITLE, Template.STAFF_UNDONE, facts);
        };
    }

    private static Letter toStaff(Wording wording, Template title, Template news, Map<String, String> facts) {
        return new Letter(
                wording.say(title, facts), wording.say(Template.HELLO) + "\n\n" + wording.say(news, facts) + "\n");
    }

    Letter toCustomer(Telling.News news, Concern concern, Appointment appointment) {
        Wording wording = Wording.in(appointment.language());
        Template title = news == Telling.News.UNDONE
                ? Template.STAYS_TITLE
                : concern.reason().hasToMove() ? Template.HAS_TO_MOVE_TITLE : Template.ABOUT_BOOKING_TITLE;
        String question = mayMove(news, concern)
                ? " " + wording.say(Template.WOULD_YOU_MOVE, Map.of("phone", business.phone()))
                : "";
        return Letter.of(
                business,
                wording.say(title),
                wording.hello(appointment.customerName()),
                sentence(news, concern, appointment) + question);
    }

    String inConversation(Telling.News news, Concern concern, Appointment appointment) {
        String question = mayMove(news, concern)
                ? " " + Wording.in(appointment.language()).say(Template.TOLD_WOULD_YOU_MOVE)
                : "";
        return sentence(news, concern, appointment) + question;
    }

    private static boolean mayMove(Telling.News news, Concern concern) {
        return news == Telling.News.CHANGED && concern.reason().hasToMove();
    }

    private String sentence(Telling.News news, Concern concern, Appointment appointment) {
        Wording wording = Wording.in(appointment.language());
        String when = wording.at(appointment.start(), business.zone());
        if (news == Telling.News.UNDONE) {
            return wording.say(Template.STAYS, Map.of("when", when));
        }
        return switch (concern.reason()) {
            case CLOSED -> wording.say(Template.CLOSED, Map.of("when", when));
            case OUTSIDE_HOURS -> wording.say(Template.OUTSIDE_HOURS, Map.of("when", when));
            case STAFF_GONE -> wording.say(Template.STAFF_GONE, Map.of("when", when));
            case OFFER_GONE -> wording.say(Template.OFFER_GONE, Map.of("when", when));
            case PRICE_CHANGED ->
                wording.say(
                        Template.PRICE_CHANGED,
                        Map.of("when", when, "what", what(appointment, wording), "price", price(appointment, wording)));
        };
    }

    private String what(Appointment appointment, Wording wording) {
        return offer(appointment).map(Offer::name).orElseGet(() -> wording.say(Template.WHAT_YOU_BOOKED));
    }

    /** By the change; where that names none, as the business has it now. */
    private String price(Appointment appointment, Wording wording) {
        return update.after().offers().stream()
                .filter(edit -> appointment.offer().filter(edit.offer()::equals).isPresent())
                .findFirst()
                .flatMap(OfferEdit::price)
                .or(() -> offer(appointment).map(Offer::price))
                .map(wording::money)
                .orElseThrow(() -> new IllegalStateException("Expected an offer whose price changed"));
    }

    private Optional<Offer> offer(Appointment appointment) {
        return appointment.offer().flatMap(business::offer);
    }
}
