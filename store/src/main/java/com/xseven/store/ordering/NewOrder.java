package com.xseven.store.ordering;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderRequest;
import java.util.Optional;

/** An order to be written down as the customer asked for it, in whose language (ISO 639-1) they are told of it. */
public record NewOrder(String id, Optional<ConversationId> conversation, OrderRequest request, String language) {

    /** Of a customer who speaks English. */
    public NewOrder(String id, Optional<ConversationId> conversation, OrderRequest request) {
        this(id, conversation, request, "en");
    }
}
