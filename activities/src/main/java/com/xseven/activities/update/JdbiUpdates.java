package com.xseven.activities.update;

import com.xseven.store.world.BusinessUpdates;
import com.xseven.workflows.update.ApplyOutcome;
import com.xseven.workflows.update.Concerned;
import com.xseven.workflows.update.UndoOutcome;
import com.xseven.workflows.update.Undoing;
import com.xseven.workflows.update.UpdateActivities;
import com.xseven.workflows.update.UpdateKey;
import com.xseven.workflows.update.UpdatePlan;
import java.time.InstantSource;

/** Changes the business world in PostgreSQL. */
public final class JdbiUpdates implements UpdateActivities {

    private final BusinessUpdates updates;
    private final InstantSource clock;

    public JdbiUpdates(BusinessUpdates updates, InstantSource clock) {
        this.updates = updates;
        this.clock = clock;
    }

    @Override
    public ApplyOutcome apply(UpdatePlan plan) {
        return updates.apply(plan, clock.instant());
    }

    @Override
    public Concerned lookAgain(UpdateKey key) {
        return new Concerned(updates.lookAgain(key, clock.instant()));
    }

    @Override
    public UndoOutcome undo(Undoing undoing) {
        return updates.undo(undoing, clock.instant());
    }
}
