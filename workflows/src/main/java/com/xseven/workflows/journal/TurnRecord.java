package com.xseven.workflows.journal;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.End;
import com.xseven.dialogue.reply.Explanation;
import com.xseven.dialogue.reply.Reply;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A finished turn.
 *
 * @param messages what it answers, in order of arrival; empty when the system speaks of its own accord
 * @param standing where the conversation stands afterwards
 * @param ended how the conversation ended with this turn, if it did
 */
public record TurnRecord(
        Optional<BusinessId> business,
        List<CustomerMessage> messages,
        Reply reply,
        Explanation explanation,
        Standing standing,
        Optional<End> ended,
        Instant at) {

    public TurnRecord {
        messages = List.copyOf(messages);
    }

    /** The same, where its messages stand in the journal already. */
    public TurnRecord withoutMessages() {
        return new TurnRecord(business, List.of(), reply, explanation, standing, ended, at);
    }

    public TurnRecord withExplanation(Explanation other) {
        return new TurnRecord(business, messages, reply, other, standing, ended, at);
    }
}
