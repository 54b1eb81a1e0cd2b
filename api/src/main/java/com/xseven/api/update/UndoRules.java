package com.xseven.api.update;

import com.xseven.dialogue.reply.Decision;
import com.xseven.dialogue.vocabulary.Category;
import java.time.Duration;

/** The rules that say how long a change can be taken back. They never fail. */
public interface UndoRules {

    /** For a change of a business of that category; it keeps to it. */
    UndoLimit undoLimit(Category category);

    /**
     * For how long, from its being carried out on.
     *
     * @param decision behind it
     */
    record UndoLimit(Duration limit, Decision decision) {}
}
