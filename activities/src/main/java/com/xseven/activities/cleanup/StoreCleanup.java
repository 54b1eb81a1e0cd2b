package com.xseven.activities.cleanup;

import com.xseven.activities.booking.FreedPlaces;
import com.xseven.store.booking.Appointments;
import com.xseven.store.outbox.Outbox;
import com.xseven.workflows.cleanup.CleanupActivities;
import com.xseven.workflows.cleanup.Errand;
import com.xseven.workflows.cleanup.Swept;
import io.temporal.activity.Activity;
import java.util.function.IntUnaryOperator;

/** Deletes in batches, each a transaction of its own, and shows after each that it lives. */
public final class StoreCleanup implements CleanupActivities {

    private static final int BATCH = 1_000;

    private final Outbox outbox;
    private final Appointments appointments;
    private final LostConversations conversations;
    private final FreedPlaces freed;

    public StoreCleanup(Outbox outbox, Appointments appointments, LostConversations conversations, FreedPlaces freed) {
        this.outbox = outbox;
        this.appointments = appointments;
        this.conversations = conversations;
        this.freed = freed;
    }

    @Override
    public Swept sweep(Errand errand) {
        return switch (errand.chore()) {
            case PUBLISHED_EVENTS -> inBatches(limit -> outbox.forget(errand.before(), limit));
            case WITHDRAWN_APPOINTMENTS -> inBatches(limit -> appointments.forgetWithdrawn(errand.before(), limit));
            case EXPIRED_HOLDS -> inBatches(limit -> appointments.giveUpExpired(errand.before(), limit));
            case LOST_CONVERSATIONS -> new Swept(conversations.end(errand.before(), StoreCleanup::showLife));
            case WAITING_LISTS -> new Swept(freed.lookAgain(errand.before(), StoreCleanup::showLife));
        };
    }

    private static Swept inBatches(IntUnaryOperator batch) {
        int swept = 0;
        int last;
        do {
            last = batch.applyAsInt(BATCH);
            swept += last;
            showLife();
        } while (last == BATCH);
        return new Swept(swept);
    }

    /** Also hears here that the workflow was cancelled. */
    private static void showLife() {
        Activity.getExecutionContext().heartbeat(null);
    }
}
