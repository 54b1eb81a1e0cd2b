package com.xseven.workflows.booking;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.Optional;

/**
 * What the customer of an appointment is told. News travels while the appointment goes on, since mail may be away for
 * hours, and is overtaken by what comes after it: nobody needs the confirmation of what is cancelled.
 */
final class News {

    private final String appointmentId;
    private final NotificationActivities notifications =
            Workflow.newActivityStub(NotificationActivities.class, ActivityProfiles.notification("Tell the customer"));
    private CancellationScope onItsWay = Workflow.newCancellationScope(() -> {});
    private Promise<Void> delivered = Workflow.newPromise(null);

    News(String appointmentId) {
        this.appointmentId = appointmentId;
    }

    void tell(Notification.Kind kind) {
        tell(kind, Optional.empty(), Optional.empty());
    }

    /** {@code which} tells news of one kind apart; who asked for it in a conversation hears of it there anyway. */
    void tell(Notification.Kind kind, Optional<String> which, Optional<ConversationId> knownIn) {
        callBack();
        Notification notification = new Notification(appointmentId, kind, which, knownIn);
        onItsWay = Workflow.newCancellationScope(() -> delivered = Async.procedure(this::deliver, notification));
        onItsWay.run();
    }

    /** Whatever is still on its way is stale. */
    void callBack() {
        onItsWay.cancel();
    }

    /** Whether nothing is on its way. */
    boolean isDelivered() {
        return delivered.isCompleted();
    }

    /** News that cannot be delivered does not undo an appointment. The adapter keeps every outcome. */
    private void deliver(Notification notification) {
        try {
            notifications.send(notification);
        } catch (TemporalFailure undeliveredOrOvertaken) {
            Workflow.getLogger(News.class).warn("The customer was not told: {}", notification.kind());
        }
    }
}
