package com.xseven.rules.live;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.rules.Fault;
import com.xseven.rules.booking.BookingPolicy;
import com.xseven.rules.burst.BurstPolicy;
import com.xseven.rules.escalation.EscalationPolicy;
import com.xseven.rules.recovery.RecoveryPolicy;
import com.xseven.rules.routing.AgentRouting;
import com.xseven.rules.stage.StagePolicy;
import java.util.List;
import java.util.Optional;

/** What comes of a wish to try a version that may not decide yet. */
public sealed interface Tried {

    /** Its document is not sound enough to be evaluated. */
    record Refused(List<Fault> faults) implements Tried {

        public Refused {
            faults = List.copyOf(faults);
        }
    }

    /** The tables that conversations ask, as they are in force at one moment, but that version in place of its table. Never changes. */
    final class Ready implements Tried {

        private final InUse tables;

        Ready(InUse tables) {
            this.tables = tables;
        }

        public AgentRouting agentRouting(Optional<ConversationId> conversation) {
            return tables.agentRouting(conversation);
        }

        public BookingPolicy bookingPolicy(Optional<ConversationId> conversation) {
            return tables.bookingPolicy(conversation);
        }

        public BurstPolicy burstPolicy(Optional<ConversationId> conversation) {
            return tables.burstPolicy(conversation);
        }

        public RecoveryPolicy recovery(Optional<ConversationId> conversation) {
            return tables.recovery(conversation);
        }

        public EscalationPolicy escalation(Optional<ConversationId> conversation) {
            return tables.escalation(conversation);
        }

        public StagePolicy stagePolicy(Optional<ConversationId> conversation) {
            return tables.stagePolicy(conversation);
        }
    }
}
