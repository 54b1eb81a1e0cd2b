package com.xseven.api.conversation;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import java.util.Optional;

/** The rules that say how a conversation recovers. Those of living conversations are asked by their workflows. */
public interface RecoveryRules {

    /** What is to become of a conversation that is over. */
    Advice afterTheEnd(ConversationId over, boolean needsHuman);

    /** What the rules say, empty where they do not say, and the decision behind it. */
    record Advice(Optional<RecoveryStrategy> strategy, Decision decision) {}
}
