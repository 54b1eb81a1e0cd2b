package com.xseven.workflows.conversation;

import com.xseven.dialogue.reply.Failure;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Standing;
import java.util.List;
import java.util.Optional;

/**
 * A turn that did not help the customer.
 *
 * @param messages what it should have answered
 * @param failure what kept it from a proper answer; empty where nothing was understood, and where a crash lost it
 * @param unsaid what was to be thought about, where an action was done and nobody could tell of it properly: it must not be done again
 */
public record Mishap(List<CustomerMessage> messages, Optional<Failure> failure, Optional<Question> unsaid) {

    public Mishap {
        messages = List.copyOf(messages);
    }

    /** What went wrong in a turn, if anything did; {@code standing} is where it left the conversation. */
    static Optional<Mishap> in(Turn turn, Standing standing, Optional<Failure> failure, Optional<Question> unsaid) {
        return standing.failures() > 0 || failure.isPresent()
                ? Optional.of(new Mishap(turn.messages(), failure, unsaid))
                : Optional.empty();
    }
}
