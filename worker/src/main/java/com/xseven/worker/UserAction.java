package com.xseven.worker;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.dialogue.ordering.Fulfilment;
import com.xseven.workflows.update.UpdateChange;
import java.util.List;
import java.util.Optional;

/** What an event asks for. {@code key} is the same at each delivery of the event, and no other event's. */
sealed interface UserAction {

    String key();

    /** {@code language} is the customer's, where the event says so. */
    record Book(String key, BookingRequest request, Optional<String> language) implements UserAction {}

    record Cancel(String key, String appointmentId, String reason) implements UserAction {}

    /** At the prices of the moment; {@code address} is there where it is to be delivered. */
    record PlaceOrder(
            String key,
            String businessId,
            List<Item> items,
            Fulfilment fulfilment,
            Optional<String> address,
            Customer customer)
            implements UserAction {

        public PlaceOrder {
            items = List.copyOf(items);
        }
    }

    record CancelOrder(String key, String orderId, String reason) implements UserAction {}

    /** So many of one offer, by its id, with the options of that id. */
    record Item(String offer, int quantity, List<String> options) {

        public Item {
            options = List.copyOf(options);
        }
    }

    /** {@code language} as ISO 639-1 has it. */
    record Customer(Optional<String> name, Optional<String> phone, Optional<String> email, Optional<String> language) {

        @Override
        public String toString() {
            return "Customer[]";
        }
    }

    record Update(String key, String businessId, UpdateChange change) implements UserAction {}
}
