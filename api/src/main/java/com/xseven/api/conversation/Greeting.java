package com.xseven.api.conversation;

import com.xseven.dialogue.business.Business;
import com.xseven.dialogue.vocabulary.Flow;
import java.util.Optional;

/** The words with which a conversation begins. */
final class Greeting {

    private Greeting() {}

    static String of(Flow flow, Optional<Business> business) {
        String name = business.map(Business::name).orElse("X-Seven");
        return switch (flow) {
            case DEDICATED -> "Welcome to " + name + "! How can I help you today?";
            case DASHBOARD -> "Hello! What would you like to do for " + name + " today?";
            case GLOBAL -> "Hello! Open the chat of a business, and I can answer questions and book for you there.";
        };
    }
}
