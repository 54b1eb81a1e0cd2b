package com.xseven.workflows.conversation;

import com.xseven.dialogue.facts.ActionOutcome;
import com.xseven.dialogue.thought.PendingAction;
import com.xseven.workflows.journal.EarlierRecord;
import com.xseven.workflows.journal.TurnKey;

/** What becomes of what customers say yes to. */
interface Deeds {

    /** What stands for a turn already, so that it is not done a second time. */
    EarlierRecord earlier(TurnKey key);

    /** Under which id something new is done in a turn. */
    String idFor(Conversation conversation, Turn turn);

    ActionOutcome run(Conversation conversation, String id, PendingAction action);
}
