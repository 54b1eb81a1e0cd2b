package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.workflows.waiting.WaitingNotice;
import java.time.LocalDateTime;
import java.util.Optional;

/** Offers off the waiting list in words. */
final class WaitingWords {

    private final WaitingNotice notice;
    private final Business business;

    WaitingWords(WaitingNotice notice, Business business) {
        this.notice = notice;
        this.business = business;
    }

    /** In the business's local time. */
    LocalDateTime start() {
        return request().date().atTime(request().time());
    }

    /** Such as "a table for 4 on Friday, November 27 at 7:00 PM". */
    String summary() {
        String what = request()
                .offer()
                .flatMap(business::offer)
                .map(Offer::name)
                .orElse("a table for " + request().partySize());
        return what + " on " + when();
    }

    String inConversation() {
        return switch (notice.kind()) {
            case OFFERED ->
                "Good news from " + business.name() + ": " + summary() + " is free now. I hold it for you until "
                        + until() + ". Shall I book it?";
            case TAKEN ->
                "It is yours: " + summary() + ". Confirmation number: "
                        + notice.offer().appointmentId() + ".";
            case EXPIRED ->
                "I could not hold " + summary() + " any longer. If you would still like to come, tell me a day and a"
                        + " time.";
        };
    }

    /** None of what is taken: the appointment's own confirmation tells that. */
    Optional<Letter> letter() {
        return switch (notice.kind()) {
            case OFFERED ->
                Optional.of(letter(
                        "A place became free",
                        "you are on our waiting list, and " + summary() + " is free now. We hold it for you until "
                                + until() + ". To have it, say yes in the conversation in which you asked for it, or"
                                + " call us.\n\nYour number on the waiting list: "
                                + notice.offer().entryId()));
            case TAKEN -> Optional.empty();
            case EXPIRED ->
                Optional.of(letter(
                        "The place is given to somebody else",
                        "we could not hold " + summary() + " for you any longer. We would be glad to see you another"
                                + " time."));
        };
    }

    String appointmentStatus() {
        return switch (notice.kind()) {
            case OFFERED -> "HELD";
            case TAKEN -> "CONFIRMED";
            case EXPIRED -> "CANCELLED";
        };
    }

    private Letter letter(String title, String news) {
        String greeting =
                "Hello" + request().customerName().map(name -> " " + name).orElse("") + ",";
        String address = business.name() + "\n" + business.address() + "\n" + business.phone();
        return new Letter(title + ": " + business.name(), greeting + "\n\n" + news + "\n\n" + address + "\n");
    }

    private String when() {
        return Moments.at(start().atZone(business.zone()).toInstant(), business.zone());
    }

    private String until() {
        return Moments.TIME.format(notice.offer().until().atZone(business.zone()));
    }

    private BookingRequest request() {
        return notice.offer().request();
    }
}
