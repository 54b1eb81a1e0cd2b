package com.xseven.workflows.conversation;

import com.xseven.workflows.SearchAttributes;
import io.temporal.common.SearchAttributeUpdate;
import io.temporal.workflow.Workflow;
import java.util.ArrayList;
import java.util.List;

/** What people see of the conversation in the Temporal UI. Attributes are written only when they change, since each writing is an event. */
final class Shown {

    private Standing last;

    Shown(Conversation conversation) {
        this.last = conversation.standing();
    }

    void update(Conversation conversation) {
        Standing now = conversation.standing();
        List<SearchAttributeUpdate<?>> changes = new ArrayList<>();
        if (now.stage() != last.stage()) {
            changes.add(SearchAttributes.STAGE.valueSet(now.stage().name()));
        }
        if (now.agent() != last.agent()) {
            changes.add(SearchAttributes.AGENT.valueSet(now.agent().name()));
        }
        if (now.intent() != last.intent()) {
            changes.add(SearchAttributes.INTENT.valueSet(now.intent().name()));
        }
        if (now.needsHuman() != last.needsHuman()) {
            changes.add(SearchAttributes.NEEDS_HUMAN.valueSet(now.needsHuman()));
        }
        if (!changes.isEmpty()) {
            Workflow.upsertTypedSearchAttributes(changes.toArray(SearchAttributeUpdate<?>[]::new));
        }
        last = now;
        Workflow.setCurrentDetails(details(conversation));
    }

    private static String details(Conversation conversation) {
        Standing now = conversation.standing();
        return "**%s** after turn %d · agent %s · intent %s%s\n\n%d known details, %s"
                .formatted(
                        now.stage(),
                        conversation.turn(),
                        now.agent(),
                        now.intent(),
                        now.needsHuman() ? " · **a person is needed**" : "",
                        now.dialogue().slots().size(),
                        now.dialogue().pending().isPresent() ? "waits for a yes" : "nothing waits for a yes");
    }
}
