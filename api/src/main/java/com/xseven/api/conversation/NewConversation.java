package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a conversation. */
record NewConversation(
        @Nullable Flow flow,
        @Nullable String businessId,
        @Nullable Channel channel,
        @Nullable String language,
        @Nullable CustomerDetails customer) {

    /** What the customer tells about themselves; the phone number in international form. */
    record CustomerDetails(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        @Override
        public String toString() {
            return "CustomerDetails[]";
        }
    }

    Optional<CustomerDetails> details() {
        return Optional.ofNullable(customer);
    }
}
