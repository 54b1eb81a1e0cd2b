package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Handed;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Channel;
import com.xseven.workflows.models.Company;
import com.xseven.workflows.routing.Routing;
import java.util.List;
import java.util.Optional;

/**
 * Who answers a turn, why, and who else is there.
 *
 * @param agent by the tables
 * @param byHand the wish by which it answers, where it does by one
 * @param handOver from whom it takes over in this turn, where it does
 * @param company the others, as it sees them
 * @param reader who reads what was heard and makes the answer speakable, where somebody calls
 */
record Shift(
        Agent agent,
        Optional<Staffing.ByHand> byHand,
        Optional<HandOver> handOver,
        Company company,
        Optional<Agent> reader) {

    /** As the rules say for the turn that follows. */
    static Shift of(Conversation conversation, Routing routing) {
        List<Agent> colleagues = routing.collaborators().stream()
                .filter(colleague -> colleague != routing.agent())
                .toList();
        Optional<HandPicked.Pick> pick =
                conversation.handPicks().pick().filter(wished -> wished.agent() == routing.agent());
        Optional<HandOver> handOver = handOver(conversation, routing);
        Optional<HandOver> news = handOver.or(() -> pick.filter(wished -> wished.turn() == conversation.turn())
                .filter(wished -> wished.from() != wished.agent())
                .map(wished -> between(conversation, wished.from(), wished.agent(), wished.cause())));
        return new Shift(
                routing.agent(),
                pick.map(wished ->
                        new Staffing.ByHand(wished.turn(), wished.cause().by())),
                handOver,
                new Company(
                        colleagues, handOver.isPresent() ? List.of() : colleagues, news, Optional.empty(), List.of()),
                colleagues.stream()
                        .filter(colleague -> colleague == Agent.VOICE_ENHANCEMENT
                                && conversation.opening().channel() == Channel.VOICE)
                        .findFirst());
    }

    /** One agent goes on where another one was. */
    static HandOver between(Conversation conversation, Agent from, Agent to, HandOver.Cause cause) {
        return new HandOver(from, to, cause, Handed.of(conversation.standing().dialogue()));
    }

    /** Whoever answers first takes over from nobody. */
    private static Optional<HandOver> handOver(Conversation conversation, Routing routing) {
        Agent before = conversation.standing().agent();
        if (conversation.turn() == 0 || before == routing.agent()) {
            return Optional.empty();
        }
        HandOver.Cause cause = conversation.troubles().fallback()
                ? new HandOver.Recovery()
                : new HandOver.Rules(routing.choosingRows());
        return Optional.of(between(conversation, before, routing.agent(), cause));
    }

    /** Who answered in the end. */
    Agent speaker(ModelWork models) {
        return models.handOver().map(HandOver::to).orElse(agent);
    }

    /** Those that had a part in the answer. */
    List<Agent> contributors(ModelWork models) {
        List<Agent> heeded = models.heeded();
        return company.toAsk().stream()
                .filter(colleague -> reader.filter(colleague::equals).isPresent() || heeded.contains(colleague))
                .filter(colleague -> colleague != speaker(models))
                .toList();
    }

    /** As it is explained. */
    Staffing staffing(ModelWork models) {
        return new Staffing(
                models.handOver().isPresent() ? Optional.empty() : byHand,
                models.handOver().or(() -> handOver),
                models.heard());
    }
}
