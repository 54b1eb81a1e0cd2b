package com.xseven.api.update;

import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import com.xseven.workflows.update.UpdateView;
import java.util.Optional;

/**
 * Updates as they are carried out. Fails with the problem {@code TEMPORAL_UNAVAILABLE} or {@code WORKERS_UNAVAILABLE} when
 * nobody answers.
 */
public interface LivingUpdates {

    /** Sets an update going, unless one of its key was before. */
    void start(UpdatePlan plan);

    /** Where it stands; empty when there never was one, or it is long over. */
    Optional<UpdateView> state(UpdateKey key);

    /** Takes it back; empty when the time for that is over, or there is none. */
    Optional<UndoOutcome> undo(UpdateKey key, String actor);
}
