package com.xseven.api.conversation;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.reply.Reply;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Flow;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.store.journal.JournaledConversation;
import com.xseven.workflows.conversation.ConversationView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Where a conversation stands. {@code pendingAction} is what waits for a yes, in words. */
record StateBody(
        String conversationId,
        Flow flow,
        Optional<String> businessId,
        ConversationView.Status status,
        Stage stage,
        Agent agent,
        Optional<Intent> intent,

        @Schema(description = SlotsBody.MEANING, example = SlotsBody.EXAMPLE)
        Map<String, Object> slots,

        Optional<String> pendingAction,
        int turn,
        String language,
        boolean needsHuman,
        Instant updatedAt,
        ConversationLinks links) {

    /** As its workflow tells. */
    static StateBody of(ConversationView view) {
        return new StateBody(
                view.conversationId().value(),
                view.flow(),
                view.businessId().map(BusinessId::value),
                view.status(),
                view.stage(),
                view.agent(),
                view.intent(),
                SlotsBody.of(view.slots()),
                view.pendingAction(),
                view.turn(),
                view.language(),
                view.needsHuman(),
                view.updatedAt(),
                ConversationLinks.of(view.conversationId()));
    }

    /** As the journal has it; the last reply is absent before the first turn. */
    static StateBody of(JournaledConversation kept, Optional<Reply> last) {
        return new StateBody(
                kept.id().value(),
                kept.flow(),
                kept.business().map(BusinessId::value),
                kept.ended() ? ConversationView.Status.ENDED : ConversationView.Status.ACTIVE,
                kept.stage(),
                kept.agent(),
                last.map(Reply::intent),
                last.map(Reply::slots).map(SlotsBody::of).orElseGet(Map::of),
                last.flatMap(Reply::pendingAction).map(Reply.ActionSummary::summary),
                kept.turn(),
                kept.language(),
                kept.needsHuman(),
                kept.updatedAt(),
                ConversationLinks.of(kept.id()));
    }
}
