package com.xseven.workflows.ordering;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Promise;
import io.temporal.workflow.Workflow;
import java.util.Optional;

/** What one side of an order is told. News is overtaken by what comes after it: nobody needs to hear that the food of yesterday is ready. */
final class OrderNews {

    private final String orderId;
    private final OrderNoticeActivities notices;
    private CancellationScope onItsWay = Workflow.newCancellationScope(() -> {});
    private Promise<Void> delivered = Workflow.newPromise(null);

    OrderNews(String orderId, String summary) {
        this.orderId = orderId;
        this.notices = Workflow.newActivityStub(OrderNoticeActivities.class, ActivityProfiles.notification(summary));
    }

    void tell(OrderNotice.Kind kind, int number) {
        tell(kind, number, Optional.empty());
    }

    /** Who asked for it in a conversation hears of it there anyway. */
    void tell(OrderNotice.Kind kind, int number, Optional<ConversationId> knownIn) {
        callBack();
        OrderNotice notice = new OrderNotice(orderId, kind, number, knownIn);
        onItsWay = Workflow.newCancellationScope(() -> delivered = Async.procedure(this::deliver, notice));
        onItsWay.run();
    }

    /** Whatever is still on its way is stale. */
    void callBack() {
        onItsWay.cancel();
    }

    boolean isDelivered() {
        return delivered.isCompleted();
    }

    /** News that cannot be delivered does not undo an order. The adapter keeps every outcome. */
    private void deliver(OrderNotice notice) {
        try {
            notices.send(notice);
        } catch (TemporalFailure undeliveredOrOvertaken) {
            Workflow.getLogger(OrderNews.class).warn("Nobody was told: {}", notice.kind());
        }
    }
}
