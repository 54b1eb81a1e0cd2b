package com.xseven.store.ordering;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.ordering.OrderStatus;
import java.util.Optional;

/**
 * Which orders to list; what is empty does not matter.
 *
 * @param number what people call the order, see {@link com.xseven.dialogue.ordering.OrderNumber}
 * @param after id of the order to go on after, in the order of the ids
 */
public record OrderQuery(
        Optional<BusinessId> business,
        Optional<ConversationId> conversation,
        Optional<OrderStatus> status,
        Optional<String> number,
        Optional<String> after,
        int limit) {}
