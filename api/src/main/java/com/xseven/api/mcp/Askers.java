package com.xseven.api.mcp;

import com.xseven.api.business.BusinessDesk;
import com.xseven.api.conversation.Access;
import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.api.security.Problems;
import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.tools.Asker;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Finds out for whom a tool is used and whom it is about. What businesses tell of themselves anybody may read; a conversation is
 * opened by its own token, or to those whom the rules let read it.
 */
@Component
final class Askers {

    private final BusinessDesk businesses;
    private final Access access;
    private final InstantSource clock;

    Askers(BusinessDesk businesses, Access access, InstantSource clock) {
        this.businesses = businesses;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Who asks.
     *
     * @param whom id of the business or the conversation, where one is named
     * @throws Problem when there is none of that id, when it is not the caller's to see, or when none is named and none is meant
     */
    Asker asker(Caller caller, Optional<Offered.About> about, Optional<String> whom) {
        Optional<ConversationId> own = own(caller);
        return about.map(kind -> switch (kind) {
                    case BUSINESS -> new Asker(Optional.of(business(caller, own, whom)), own, clock.instant());
                    case CONVERSATION ->
                        new Asker(Optional.empty(), Optional.of(conversation(caller, own, whom)), clock.instant());
                })
                .orElseGet(() -> new Asker(Optional.empty(), own, clock.instant()));
    }

    private static Optional<ConversationId> own(Caller caller) {
        return switch (caller) {
            case Caller.Anonymous nobody -> throw Problems.unauthenticated();
            case Caller.Customer customer -> Optional.of(customer.conversation());
            case Caller.Person person -> Optional.empty();
        };
    }

    private BusinessId business(Caller caller, Optional<ConversationId> own, Optional<String> named) {
        Optional<BusinessId> meant =
                caller instanceof Caller.Person person ? person.business() : own.flatMap(access::business);
        String id = named.or(() -> meant.map(BusinessId::value))
                .orElseThrow(() -> missing(Offered.About.BUSINESS, "name one from find_businesses"));
        return new BusinessId(businesses.find(id).id());
    }

    private ConversationId conversation(Caller caller, Optional<ConversationId> own, Optional<String> named) {
        String id = named.or(() -> own.map(ConversationId::value))
                .orElseThrow(() -> missing(Offered.About.CONVERSATION, "name the conversation"));
        return access.conversation(id, caller);
    }

    private static Problem missing(Offered.About about, String advice) {
        return Problem.ofField(ProblemCode.INVALID_REQUEST, about.argument(), "is missing: " + advice);
    }
}
