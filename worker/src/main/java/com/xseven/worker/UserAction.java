package com.xseven.worker;

import com.xseven.dialogue.facts.BookingRequest;

/** What an event asks for. {@code key} is the same at each delivery of the event, and no other event's. */
sealed interface UserAction {

    String key();

    record Book(String key, BookingRequest request) implements UserAction {}

    record Cancel(String key, String appointmentId, String reason) implements UserAction {}
}
