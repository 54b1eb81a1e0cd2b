package com.xseven.store.ordering;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderRequest;
import java.util.Optional;

/** An order to be written down as the customer asked for it. */
public record NewOrder(String id, Optional<ConversationId> conversation, OrderRequest request) {}
