package com.xseven.workflows.waiting;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Workflow;
import java.util.SortedMap;
import java.util.TreeMap;

/** Word of offers on its way, while the walk goes on. Word of an offer that is over is called back: nobody needs it any more. */
final class WaitingNews {

    private final String businessId;
    private final WaitingNoticeActivities notices = Workflow.newActivityStub(
            WaitingNoticeActivities.class, ActivityProfiles.notification("Tell somebody who waited"));
    private final SortedMap<String, CancellationScope> onTheirWay = new TreeMap<>();
    private int underWay;

    WaitingNews(String businessId) {
        this.businessId = businessId;
    }

    void tell(OpenOffer offer, WaitingNotice.Kind kind) {
        callBack(offer.entryId());
        WaitingNotice notice = new WaitingNotice(businessId, offer, kind);
        CancellationScope scope = Workflow.newCancellationScope(() -> Async.procedure(this::deliver, notice));
        onTheirWay.put(offer.entryId(), scope);
        underWay++;
        scope.run();
    }

    void callBack(String entryId) {
        CancellationScope before = onTheirWay.remove(entryId);
        if (before != null) {
            before.cancel();
        }
    }

    boolean isDelivered() {
        return underWay == 0;
    }

    /** Who cannot be told has lost nothing but an offer. The adapter keeps every outcome. */
    private void deliver(WaitingNotice notice) {
        try {
            notices.tell(notice);
        } catch (TemporalFailure undeliveredOrCalledBack) {
            Workflow.getLogger(WaitingNews.class).warn("Somebody who waited was not told: {}", notice.kind());
        } finally {
            underWay--;
        }
    }
}
