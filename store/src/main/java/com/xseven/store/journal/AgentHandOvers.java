package com.xseven.store.journal;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.HandOver;
import com.xseven.dialogue.reply.Staffing;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.workflows.journal.TurnRecord;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Keeps who took a conversation over from whom. */
final class AgentHandOvers {

    private AgentHandOvers() {}

    /** That of a turn which was written just now, if it has one. */
    static void add(Handle handle, TurnRecord turn) {
        turn.explanation().staffing().flatMap(Staffing::handOver).ifPresent(handOver -> insert(handle, turn, handOver));
    }

    private static void insert(Handle handle, TurnRecord turn, HandOver handOver) {
        Optional<HandOver.Hand> hand = Optional.of(handOver.cause())
                .filter(HandOver.Hand.class::isInstance)
                .map(HandOver.Hand.class::cast);
        handle.createUpdate("""
                insert into agent_handovers (conversation_id, turn, business_id, from_agent, to_agent, cause, by_role, actor,
                    reason, at)
                values (:conversation, :turn, :business, :from, :to, :cause, :role, :actor, :reason, :at)""")
                .bind("conversation", turn.reply().conversationId().value())
                .bind("turn", turn.reply().turn())
                .bind("business", turn.business().map(BusinessId::value))
                .bind("from", handOver.from().name())
                .bind("to", handOver.to().name())
                .bind("cause", cause(handOver.cause()))
                .bind("role", hand.flatMap(HandOver.Hand::by).map(Role::name))
                .bind("actor", hand.map(HandOver.Hand::actor))
                .bind("reason", hand.flatMap(HandOver.Hand::reason))
                .bind("at", turn.at())
                .execute();
    }

    private static String cause(HandOver.Cause cause) {
        return switch (cause) {
            case HandOver.Rules rules -> "rules";
            case HandOver.Hand hand -> "hand";
            case HandOver.Model model -> "model";
            case HandOver.Recovery recovery -> "recovery";
        };
    }
}
