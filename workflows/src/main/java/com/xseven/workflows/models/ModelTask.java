package com.xseven.workflows.models;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.workflows.journal.Opening;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One call. What was said before the turn is read from the journal, and is not carried here.
 *
 * @param call counted from 1 within the turn
 * @param ask whom, and for what
 * @param texts what the customer wrote in this turn
 * @param at when they wrote
 * @param found by tools in this turn, in order
 * @param repair the answer that has to be mended, where one has
 * @param mostTokens that may be written
 * @param time until when, from now, the answer is of use
 * @param company the other agents; empty in histories from before they were asked, and where nobody else is there
 */
public record ModelTask(
        ConversationId conversation,
        Optional<BusinessId> business,
        int turn,
        int call,
        ModelWish.Ask ask,
        List<String> texts,
        Instant at,
        String language,
        DialogueState dialogue,
        List<Finding> found,
        Optional<Repair> repair,
        int mostTokens,
        Duration time,
        Optional<Company> company) {

    public ModelTask {
        texts = List.copyOf(texts);
        found = List.copyOf(found);
    }

    /** The same, of these models. */
    public ModelTask of(List<ModelName> others) {
        return new ModelTask(
                conversation,
                business,
                turn,
                call,
                ask.of(others),
                texts,
                at,
                language,
                dialogue,
                found,
                repair,
                mostTokens,
                time,
                company);
    }

    /** The same, as another call, within narrower bounds. */
    public ModelTask within(int otherCall, int tokens, Duration patience) {
        return new ModelTask(
                conversation,
                business,
                turn,
                otherCall,
                ask,
                texts,
                at,
                language,
                dialogue,
                found,
                repair,
                tokens,
                patience,
                company);
    }

    /** What a conversation belongs to when work is shared fairly: its business. */
    public String fairnessKey() {
        return Opening.fairnessKey(business);
    }
}
