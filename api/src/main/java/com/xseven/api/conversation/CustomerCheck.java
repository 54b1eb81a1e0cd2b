package com.xseven.api.conversation;

import com.xseven.workflows.journal.Customer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a customer tells about themselves. */
final class CustomerCheck {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern PHONE = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern PHONE_LAYOUT = Pattern.compile("[\\s().-]");

    private CustomerCheck() {}

    static Customer customer(NewConversation.CustomerDetails details, Findings findings) {
        Optional<String> name = given(details.name());
        Optional<String> phone =
                given(details.phone()).map(text -> PHONE_LAYOUT.matcher(text).replaceAll(""));
        Optional<String> email = given(details.email());
        name.ifPresent(text -> findings.expect(
                text.length() <= LONGEST_NAME && Texts.isText(text),
                "customer.name",
                "must be at most " + LONGEST_NAME + " characters"));
        phone.ifPresent(text -> findings.expect(
                PHONE.matcher(text).matches(), "customer.phone", "must be a number such as +12015550999"));
        email.ifPresent(text -> findings.expect(
                text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches() && Texts.isText(text),
                "customer.email",
                "must be an e-mail address"));
        return new Customer(name, phone, email);
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(stripped -> !stripped.isEmpty());
    }
}
