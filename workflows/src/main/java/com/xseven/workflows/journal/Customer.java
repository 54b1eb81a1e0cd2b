package com.xseven.workflows.journal;

import java.util.Optional;

/** What is known of a customer from the start. The phone number is in E.164 form. */
public record Customer(Optional<String> name, Optional<String> phone, Optional<String> email) {

    public static Customer unknown() {
        return new Customer(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
