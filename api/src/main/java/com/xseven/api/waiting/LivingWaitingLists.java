package com.xseven.api.waiting;

import com.xseven.dialogue.identity.BusinessId;
import com.xseven.workflows.waiting.WaitingAnswer;

/**
 * Walks along waiting lists that are under way. Whoever asks reads in the book what became of an offer.
 *
 * @see com.xseven.workflows.waiting.WaitingListWorkflow
 */
public interface LivingWaitingLists {

    /**
     * Has somebody look whether anything is free for those who wait.
     *
     * @throws com.xseven.api.problem.Problem {@code TEMPORAL_UNAVAILABLE} when nobody can be told
     */
    void walk(BusinessId business);

    /**
     * Answers an offer and waits until that is carried out.
     *
     * @throws com.xseven.api.problem.Problem {@code WORKERS_UNAVAILABLE} or {@code TEMPORAL_UNAVAILABLE} when nobody answers
     */
    void answer(BusinessId business, WaitingAnswer answer);
}
