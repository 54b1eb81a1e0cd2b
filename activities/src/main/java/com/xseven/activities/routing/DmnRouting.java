package com.xseven.activities.routing;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.routing.RoutingDecision;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingActivities;
import com.xseven.workflows.routing.RoutingFacts;
import com.xseven.workflows.routing.RoutingRulings;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Chooses agents by the tables {@code agent-routing} and {@code agent-collaborators}. */
public final class DmnRouting implements RoutingActivities {

    private final Function<Optional<ConversationId>, AgentRouting> tables;
    private final BiPredicate<Channel, Optional<ConversationId>> aloneMayPause;

    /**
     * Takes the tables that decide at the moment in a conversation, once a decision.
     *
     * @param aloneMayPause whether a message that waits alone in a conversation may have to wait for more of them
     */
    public DmnRouting(
            Function<Optional<ConversationId>, AgentRouting> tables,
            BiPredicate<Channel, Optional<ConversationId>> aloneMayPause) {
        this.tables = tables;
        this.aloneMayPause = aloneMayPause;
    }

    @Override
    public Routing decide(RoutingFacts facts) {
        return switch (tables.apply(facts.conversation()).decide(inputs(facts))) {
            case RoutingDecision.Routed routed ->
                new Routing(
                        routed.agent(),
                        routed.collaborators(),
                        routed.decisions().stream()
                                .map(decision -> RoutingRulings.shortened(decision, facts, routed.agent()))
                                .map(Routing.Consulted::of)
                                .toList(),
                        aloneMayPause.test(facts.channel(), facts.conversation()));
            case RoutingDecision.Undecided undecided ->
                throw new IllegalStateException("Expected the tables to name an agent, but: " + undecided.reason());
        };
    }

    private static com.xseven.rules.routing.RoutingFacts inputs(RoutingFacts facts) {
        return new com.xseven.rules.routing.RoutingFacts(
                facts.flow(),
                facts.category(),
                facts.intent(),
                facts.confidence(),
                facts.language(),
                facts.channel(),
                facts.role(),
                Optional.of(facts.mood()),
                facts.failures(),
                facts.requested());
    }
}
