package com.xseven.activities.cleanup;

import com.xseven.activities.booking.FreedPlaces;
import com.xseven.activities.booking.JdbiBooking;
import com.xseven.store.booking.Appointments;
import com.xseven.store.decision.Decisions;
import com.xseven.store.models.ModelAccounts;
import com.xseven.store.notification.KeptNotices;
import com.xseven.store.ordering.OrderGuesses;
import com.xseven.store.outbox.Outbox;
import com.xseven.store.waiting.WaitingList;
import com.xseven.workflows.cleanup.CleanupActivities;
import com.xseven.workflows.cleanup.Errand;
import com.xseven.workflows.cleanup.Swept;
import io.temporal.activity.Activity;
import java.util.function.IntUnaryOperator;

/** Deletes in batches, each a transaction of its own, and shows after each that it lives. */
public final class StoreCleanup implements CleanupActivities {

    private static final int BATCH = 1_000;

    private final Outbox outbox;
    private final Decisions decisions;
    private final Appointments appointments;
    private final LostConversations conversations;
    private final WaitingList waiting;
    private final FreedPlaces freed;
    private final KeptNotices notices;
    private final OrderGuesses guesses;
    private final ModelAccounts models;

    public StoreCleanup(
            Outbox outbox,
            Decisions decisions,
            Appointments appointments,
            LostConversations conversations,
            JdbiBooking.Waiters waiters,
            KeptNotices notices,
            OrderGuesses guesses,
            ModelAccounts models) {
        this.outbox = outbox;
        this.decisions = decisions;
        this.appointments = appointments;
        this.conversations = conversations;
        this.waiting = waiters.list();
        this.freed = waiters.freed();
        this.notices = notices;
        this.guesses = guesses;
        this.models = models;
    }

    @Override
    public Swept sweep(Errand errand) {
        return switch (errand.chore()) {
            case PUBLISHED_EVENTS -> inBatches(limit -> outbox.forget(errand.before(), limit));
            case WITHDRAWN_APPOINTMENTS -> inBatches(limit -> appointments.forgetWithdrawn(errand.before(), limit));
            case NOTICES -> inBatches(limit -> notices.forget(errand.before(), limit));
            case FINISHED_WAITING -> inBatches(limit -> waiting.forgetFinished(errand.before(), limit));
            case ORDER_GUESSES -> inBatches(limit -> guesses.forget(errand.before(), limit));
            case MODEL_CALLS -> inBatches(limit -> models.forget(errand.before(), limit));
            case EXPIRED_HOLDS -> inBatches(limit -> appointments.giveUpExpired(errand.before(), limit));
            case DECISIONS -> inBatches(limit -> decisions.forget(errand.before(), limit));
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
