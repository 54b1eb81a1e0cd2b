package com.xseven.api.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.conversation.Conversation;
import com.xseven.workflows.conversation.ConversationView;
import com.xseven.workflows.journal.Opening;
import java.util.Optional;

/**
 * A conversation that was begun.
 *
 * @param token opens this conversation and nothing else; none in the DASHBOARD flow, which takes a staff login each time
 */
record CreatedConversation(
        String conversationId,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> token,
        Flow flow,
        Optional<String> businessId,
        Stage stage,
        Agent agent,
        String greeting,
        String language,
        ConversationLinks links) {

    static CreatedConversation of(Opening opening, Optional<String> token) {
        ConversationView view = Conversation.begin(opening).view();
        return new CreatedConversation(
                opening.id().value(),
                token,
                opening.flow(),
                opening.business().map(Object::toString),
                view.stage(),
                view.agent(),
                opening.greeting(),
                opening.language(),
                ConversationLinks.of(opening.id()));
    }

    @Override
    public String toString() {
        return "CreatedConversation[" + conversationId + "]";
    }
}
