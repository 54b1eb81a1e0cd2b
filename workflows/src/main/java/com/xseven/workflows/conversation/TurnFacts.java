package com.xseven.workflows.conversation;

import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.routing.Routing;
import com.xseven.workflows.routing.RoutingFacts;
import com.xseven.workflows.routing.RoutingRulings;
import com.xseven.workflows.understanding.Utterances;
import java.util.Optional;
import java.util.stream.Stream;

/** What is told of a turn to those who understand, route and think. */
final class TurnFacts {

    private TurnFacts() {}

    static Utterances utterances(Conversation conversation, Turn turn) {
        return new Utterances(
                turn.texts(),
                conversation.opening().business(),
                turn.saidAt(),
                conversation.standing().language(),
                conversation.standing().dialogue(),
                conversation.opening().channel() == Channel.VOICE);
    }

    static Question question(
            Conversation conversation, Turn turn, Understood understood, Optional<ActionOutcome> outcome) {
        return new Question(
                        conversation.opening().flow(),
                        conversation.opening().business(),
                        turn.at(),
                        conversation.standing().dialogue(),
                        understood,
                        outcome,
                        Optional.of(conversation.opening().id()),
                        conversation.standing().failures())
                .by(conversation.opening().channel());
    }

    static RoutingFacts routingFacts(Conversation conversation, Understood understood) {
        return new RoutingFacts(
                conversation.opening().flow(),
                conversation.opening().category(),
                understood.intent(),
                understood.confidence(),
                understood.language(),
                conversation.opening().channel(),
                conversation.standing().failures(),
                conversation.opening().role(),
                understood.mood().orElse(Mood.CALM),
                Optional.of(conversation.opening().id()),
                conversation.handPicks().pick().map(HandPicked.Pick::agent));
    }

    /** Whether the rules give this conversation that agent, as if nothing had gone wrong so far. */
    static RoutingFacts wished(Conversation conversation, Agent agent) {
        return new RoutingFacts(
                conversation.opening().flow(),
                conversation.opening().category(),
                conversation.standing().intent(),
                1,
                conversation.standing().language(),
                conversation.opening().channel(),
                0,
                conversation.opening().role(),
                Mood.CALM,
                Optional.of(conversation.opening().id()),
                Optional.of(agent));
    }

    /** Histories older than the tables' own words tell what was known of the turn instead. */
    static Stream<Decision> routingDecisions(RoutingFacts facts, Routing routing) {
        return routing.tables().stream()
                .map(asked -> asked.inputs().isEmpty()
                        ? new Decision(
                                asked.table(), asked.version(), asked.rows(), facts.asInputs(), routing.asOutputs())
                        : RoutingRulings.inFull(asked.decision(), facts, routing.agent()));
    }
}
