package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import java.util.Optional;

/** The rules that say how a conversation recovers. Those of living conversations are asked by their workflows. */
public interface RecoveryRules {

    /** What is to become of a conversation that is over; empty where the rules do not say. */
    Optional<RecoveryStrategy> afterTheEnd(boolean needsHuman);
}
