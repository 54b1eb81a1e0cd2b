package com.xseven.api.conversation;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import java.time.Duration;
import java.util.Optional;

/** The rules that say how long a conversation in which nobody writes goes on. They never fail. */
public interface IdleRules {

    /** For a conversation that begins, with a business of that category or with none; it keeps to it. */
    IdleLimit idleLimit(Optional<Category> category);

    /**
     * For how long.
     *
     * @param decision behind it
     */
    record IdleLimit(Duration limit, Decision decision) {}
}
