package com.xseven.activities.notification;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.business.Offer;
import com.xseven.store.booking.Appointment;
import com.xseven.workflows.notification.Notification;
import java.util.Map;
import java.util.Optional;

/** What is read outside the conversation. */
record Letter(String subject, String body) {

    /** From a business to a customer: {@code news} between greeting and address. */
    static Letter of(Business business, String title, String greeting, String news) {
        String address = business.name() + "\n" + business.address() + "\n" + business.phone();
        return new Letter(title + ": " + business.name(), greeting + "\n\n" + news + "\n\n" + address + "\n");
    }

    /** What the customer of an appointment reads, in their language. */
    static Letter about(Notification.Kind kind, Appointment appointment, Business business) {
        Wording wording = Wording.in(appointment.language());
        Template title = switch (kind) {
            case CONFIRMATION -> Template.CONFIRMATION_TITLE;
            case REMINDER -> Template.REMINDER_TITLE;
            case RESCHEDULED -> Template.RESCHEDULED_TITLE;
            case REVIEW_REQUEST -> Template.REVIEW_TITLE;
            case CANCELLATION -> Template.CANCELLATION_TITLE;
        };
        Template news = switch (kind) {
            case CONFIRMATION -> Template.CONFIRMATION;
            case REMINDER -> Template.REMINDER;
            case RESCHEDULED -> Template.RESCHEDULED;
            case REVIEW_REQUEST -> Template.REVIEW;
            case CANCELLATION -> Template.CANCELLATION;
        };
        return of(
                business,
                wording.say(title),
                wording.hello(appointment.customerName()),
                wording.say(news, facts(wording, appointment, business)));
    }

    /** What the business reads, in its own language; nothing of reminders and reviews, which are for customers. */
    static Optional<Letter> toStaff(Notification.Kind kind, Appointment appointment, Business business) {
        return switch (kind) {
            case CONFIRMATION ->
                toStaff(Template.STAFF_CONFIRMATION_TITLE, Template.STAFF_CONFIRMATION, appointment, business);
            case RESCHEDULED ->
                toStaff(Template.STAFF_RESCHEDULED_TITLE, Template.STAFF_RESCHEDULED, appointment, business);
            case CANCELLATION ->
                toStaff(Template.STAFF_CANCELLATION_TITLE, Template.STAFF_CANCELLATION, appointment, business);
            case REMINDER, REVIEW_REQUEST -> Optional.empty();
        };
    }

    private static Optional<Letter> toStaff(Template title, Template news, Appointment appointment, Business business) {
        Wording wording = Wording.ofStaff(business);
        Map<String, String> facts = facts(wording, appointment, business);
        return Optional.of(new Letter(wording.say(title, facts), wording.say(news, facts) + "\n"));
    }

    private static Map<String, String> facts(Wording wording, Appointment appointment, Business business) {
        String what = appointment
                .offer()
                .flatMap(business::offer)
                .map(Offer::name)
                .orElseGet(
                        () -> wording.say(Template.A_TABLE, Map.of("size", Integer.toString(appointment.partySize()))));
        return Map.of(
                "what",
                what,
                "when",
                wording.at(appointment.start(), business.zone()),
                "who",
                appointment.customerName().orElseGet(() -> wording.say(Template.A_GUEST)),
                "place",
                appointment.resource());
    }
}
