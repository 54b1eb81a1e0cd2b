package com.xseven.api.conversation;

import com.xseven.api.problem.Problem;
import com.xseven.api.problem.ProblemCode;
import com.xseven.api.security.Caller;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.Role;
import com.xseven.workflows.conversation.SwitchOutcome;
import com.xseven.workflows.conversation.SwitchRequest;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets callers have another agent, where the rules give it to the conversation. */
@Component
final class Switches {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Conversations conversations;
    private final Transcripts transcripts;
    private final Past past;
    private final WishDecisions decisions;

    Switches(Conversations conversations, Transcripts transcripts, Past past, WishDecisions decisions) {
        this.conversations = conversations;
        this.transcripts = transcripts;
        this.past = past;
        this.decisions = decisions;
    }

    /** For which the journal has to be there, since it is a turn. */
    StateBody carryOut(ConversationId id, SwitchBody wish, Caller caller, Optional<String> idempotencyKey) {
        transcripts.expectReachable();
        SwitchRequest request = new SwitchRequest(
                RequestIds.switching(caller, idempotencyKey),
                Objects.requireNonNull(wish.agent()),
                Optional.ofNullable(wish.reason()).filter(reason -> !reason.isBlank()),
                role(caller),
                caller.name());
        SwitchOutcome outcome = past.unlessOver(id, () -> conversations.switchAgent(id, request));
        decisions.keep(id, caller, outcome.decisions());
        return switch (outcome) {
            case SwitchOutcome.Switched switched -> StateBody.of(switched.view());
            case SwitchOutcome.Refused refused -> throw notAllowed(request, refused);
            case SwitchOutcome.Undecided() -> throw undecided();
        };
    }

    /** The first of them where somebody has several; the customer has none. */
    private static Optional<Role> role(Caller caller) {
        return caller instanceof Caller.Person person ? person.roles().stream().findFirst() : Optional.empty();
    }

    private static Problem undecided() {
        return Problem.passing(
                ProblemCode.RULES_UNDECIDED,
                "The table agent-routing could not be asked, or did not say who answers. Nothing changed.",
                RETRY_AFTER);
    }

    private static Problem notAllowed(SwitchRequest request, SwitchOutcome.Refused refused) {
        String instead = refused.instead()
                .map(agent -> " They choose %s, by the row %s of the table agent-routing."
                        .formatted(agent, String.join(", ", refused.rows())))
                .orElse(" They could not be asked.");
        return Problem.of(
                ProblemCode.AGENT_NOT_ALLOWED,
                "The rules do not give this conversation " + request.agent() + "." + instead);
    }
}
