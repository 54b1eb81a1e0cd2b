package com.xseven.workflows.conversation;

import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.SearchAttributes;
import com.xseven.workflows.journal.Opening;

/** What a conversation is found by before its first turn. */
public final class FirstAttributes {

    private FirstAttributes() {}

    /** The same whoever begins it. */
    public static io.temporal.common.SearchAttributes of(Opening opening) {
        io.temporal.common.SearchAttributes.Builder attributes = io.temporal.common.SearchAttributes.newBuilder()
                .set(SearchAttributes.FLOW, opening.flow().name())
                .set(SearchAttributes.STAGE, Stage.GREETING.name())
                .set(SearchAttributes.AGENT, Agent.GENERAL_PURPOSE.name())
                .set(SearchAttributes.INTENT, Intent.GREET.name())
                .set(SearchAttributes.NEEDS_HUMAN, false);
        opening.business().ifPresent(business -> attributes.set(SearchAttributes.BUSINESS, business.value()));
        return attributes.build();
    }
}
