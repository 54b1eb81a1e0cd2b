package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Flow;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Asks for a conversation. */
record NewConversation(
        @Nullable Flow flow,
        @Schema(example = "marios-italian") @Nullable String businessId,
        @Nullable Channel channel,
        @Schema(example = "en") @Nullable String language,
        @Nullable CustomerDetails customer) {

    /** What the customer tells about themselves; the phone number in international form. */
    record CustomerDetails(
            @Schema(example = "Ann Lee") @Nullable String name,
            @Schema(example = "+12015550999") @Nullable String phone,
            @Schema(example = "ann@example.org") @Nullable String email) {

        @Override
        public String toString() {
            return "CustomerDetails[]";
        }
    }

    Optional<CustomerDetails> details() {
        return Optional.ofNullable(customer);
    }
}
