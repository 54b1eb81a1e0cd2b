package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.workflows.waiting.WaitingNotice;
import java.net.URI;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** Offers off the waiting list in words, in the language of whoever waits. */
final class WaitingWords {

    private final WaitingNotice notice;
    private final Business business;
    private final Wording wording;
    private final String page;

    WaitingWords(WaitingNotice notice, Business business, String language, URI publicUrl) {
        this.notice = notice;
        this.business = business;
        this.wording = Wording.in(language);
        this.page = publicUrl.toString().replaceAll("/+$", "") + "/offer/"
                + notice.offer().entryId() + "?lang=" + wording.language();
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
                .orElseGet(() -> wording.say(
                        Template.A_TABLE,
                        Map.of("size", Integer.toString(request().partySize()))));
        return wording.say(Template.BOOKED_ON, Map.of("what", what, "when", when()));
    }

    String inConversation() {
        return switch (notice.kind()) {
            case OFFERED ->
                wording.say(
                        Template.TOLD_OFFERED,
                        Map.of("business", business.name(), "booking", summary(), "until", until()));
            case TAKEN ->
                wording.say(
                        Template.TOLD_TAKEN,
                        Map.of("booking", summary(), "number", notice.offer().appointmentId()));
            case EXPIRED -> wording.say(Template.TOLD_EXPIRED, Map.of("booking", summary()));
        };
    }

    /** None of what is taken: the appointment's own confirmation tells that. */
    Optional<Letter> letter() {
        return switch (notice.kind()) {
            case OFFERED ->
                Optional.of(letter(
                        Template.OFFERED_TITLE,
                        wording.say(Template.OFFERED, Map.of("booking", summary(), "until", until(), "page", page))));
            case TAKEN -> Optional.empty();
            case EXPIRED ->
                Optional.of(
                        letter(Template.EXPIRED_TITLE, wording.say(Template.EXPIRED, Map.of("booking", summary()))));
        };
    }

    String appointmentStatus() {
        return switch (notice.kind()) {
            case OFFERED -> "HELD";
            case TAKEN -> "CONFIRMED";
            case EXPIRED -> "CANCELLED";
        };
    }

    private Letter letter(Template title, String news) {
        return Letter.of(business, wording.say(title), wording.hello(request().customerName()), news);
    }

    private String when() {
        return wording.at(start().atZone(business.zone()).toInstant(), business.zone());
    }

    private String until() {
        return wording.time(notice.offer().until().atZone(business.zone()).toLocalTime());
    }

    private BookingRequest request() {
        return notice.offer().request();
    }
}
