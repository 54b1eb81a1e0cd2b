package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.store.booking.Appointment;
import com.xseven.store.world.Concern;
import com.xseven.store.world.StoredUpdate;
import com.xseven.workflows.update.OfferEdit;
import com.xseven.workflows.update.Telling;
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
        String what = ChangeWords.of(update.after(), business);
        return switch (news) {
            case CHANGED ->
                new Letter(
                        "A change at " + business.name(),
                        "Hello,\n\nfrom now on:\n" + what + "\nCustomers whose bookings this touches: "
                                + update.concerned() + ". They hear of it, those who have to move first.\n");
            case UNDONE ->
                new Letter(
                        "Taken back: a change at " + business.name(),
                        "Hello,\n\nthis was taken back, everything is as it was before:\n" + what + "\n");
        };
    }

    Letter toCustomer(Telling.News news, Concern concern, Appointment appointment) {
        String greeting =
                "Hello" + appointment.customerName().map(name -> " " + name).orElse("") + ",\n\n";
        String address = "\n\n" + business.name() + "\n" + business.address() + "\n" + business.phone() + "\n";
        String title = news == Telling.News.UNDONE
                ? "Your booking stays as it was"
                : concern.reason().hasToMove() ? "Your booking has to move" : "About your booking";
        return new Letter(
                title + ": " + business.name(),
                greeting
                        + sentence(news, concern, appointment)
                        + (mayMove(news, concern)
                                ? " We are sorry. Would you like to move it? Answer this letter or call "
                                        + business.phone() + ", and name a day and a time that suit you."
                                : "")
                        + address);
    }

    String inConversation(Telling.News news, Concern concern, Appointment appointment) {
        return sentence(news, concern, appointment)
                + (mayMove(news, concern)
                        ? " I am sorry. Would you like to move it? Tell me a day and a time that suit you, or that you"
                                + " would rather cancel."
                        : "");
    }

    private static boolean mayMove(Telling.News news, Concern concern) {
        return news == Telling.News.CHANGED && concern.reason().hasToMove();
    }

    private String sentence(Telling.News news, Concern concern, Appointment appointment) {
        String booking = "Your booking on " + Moments.at(appointment.start(), business.zone());
        return news == Telling.News.UNDONE
                ? booking + " stays as it was: what we wrote about it is taken back."
                : booking + news(concern.reason(), appointment);
    }

    private String news(Concern.Reason reason, Appointment appointment) {
        return switch (reason) {
            case CLOSED -> " cannot take place as planned: we are closed on that day.";
            case OUTSIDE_HOURS -> " cannot take place as planned: we are not open at that time any more.";
            case STAFF_GONE ->
                " cannot take place as planned: the person whom you booked is not there for it any more.";
            case OFFER_GONE -> " cannot take place as planned: what you booked is no longer offered.";
            case PRICE_CHANGED -> " has another price: " + price(appointment) + ".";
        };
    }

    private String price(Appointment appointment) {
        Optional<OfferEdit> edit = update.after().offers().stream()
                .filter(each -> appointment.offer().filter(each.offer()::equals).isPresent())
                .findFirst();
        String name =
                appointment.offer().flatMap(business::offer).map(Offer::name).orElse("what you booked");
        return edit.flatMap(OfferEdit::price)
                .map(price -> name + " is now " + price.amount().toPlainString() + " " + price.currency())
                .orElse(name);
    }
}
