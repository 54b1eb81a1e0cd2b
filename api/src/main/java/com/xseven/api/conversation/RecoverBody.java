package com.xseven.api.conversation;

import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import org.jspecify.annotations.Nullable;

/** Asks for recovery; without a strategy the rules choose. */
record RecoverBody(@Nullable RecoveryStrategy strategy) {}
