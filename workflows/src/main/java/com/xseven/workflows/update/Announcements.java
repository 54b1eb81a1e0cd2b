package com.xseven.workflows.update;

import com.xseven.workflows.ActivityProfiles;
import io.temporal.failure.TemporalFailure;
import io.temporal.workflow.Async;
import io.temporal.workflow.CancellationScope;
import io.temporal.workflow.Functions;
import io.temporal.workflow.Promise;
import io.temporal.workflow.TimerOptions;
import io.temporal.workflow.Workflow;
import java.time.Duration;

/**
 * Word of an update on its way, first to the staff, who are asked by customers, then to the customers. It travels while the
 * workflow goes on, since mail may be away for hours; a page of customers costs the history the same however many are told.
 */
final class Announcements {

    private static final int PAGE = 20;

    /** For as long as others may take a business for what it was, and a booking may be on its way. */
    private static final Duration LATE = Duration.ofMinutes(1);

    /** How long the next ones wait for those before them. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Told NOBODY = new Told(0, 0);

    private final UpdateKey key;
    private final UpdateActivities world;
    private final UpdateNoticeActivities toStaff =
            Workflow.newActivityStub(UpdateNoticeActivities.class, ActivityProfiles.announcement("Tell the staff"));
    private final UpdateNoticeActivities toCustomers = Workflow.newActivityStub(
            UpdateNoticeActivities.class, ActivityProfiles.announcement("Tell the customers concerned"));
    private int concerned;
    private int underWay;
    private Told staff = NOBODY;
    private Told customers = NOBODY;
    private CancellationScope onItsWay = Workflow.newCancellationScope(() -> {});
    private Promise<Void> delivered = Workflow.newPromise(null);

    Announcements(UpdateKey key, UpdateActivities world) {
        this.key = key;
        this.world = world;
    }

    /** So many customers are concerned. */
    void concern(int customersConcerned) {
        concerned = customersConcerned;
    }

    void begin(Telling.News news) {
        staff = NOBODY;
        customers = NOBODY;
        onItsWay = Workflow.newCancellationScope(() -> delivered = Async.procedure(this::tell, news));
        onItsWay.run();
    }

    int concerned() {
        return concerned;
    }

    /** Waits until nothing is on its way any more, so that it is known who heard of it. */
    void callBack() {
        onItsWay.cancel();
        Workflow.await(this::areDelivered);
    }

    boolean areDelivered() {
        return delivered.isCompleted() && underWay == 0;
    }

    Told staff() {
        return staff;
    }

    Told customers() {
        return customers;
    }

    private void tell(Telling.News news) {
        try {
            tellSoon(() -> staff = toStaff.tellStaff(new Telling(key, news, 0, PAGE)), () -> {});
            tellCustomers(news, 0);
            if (news == Telling.News.CHANGED) {
                tellLateOnes();
            }
        } catch (TemporalFailure calledBack) {
            Workflow.getLogger(Announcements.class).info("Word of an update was called back");
        }
    }

    private void tellLateOnes() {
        int known = concerned;
        Workflow.newTimer(
                        LATE,
                        TimerOptions.newBuilder()
                                .setSummary("Look again for late bookings")
                                .build())
                .get();
        concerned = world.lookAgain(key).count();
        tellCustomers(Telling.News.CHANGED, known);
    }

    private void tellCustomers(Telling.News news, int from) {
        for (int after = from; after < concerned; after += PAGE) {
            Telling page = new Telling(key, news, after, PAGE);
            Told nobody = new Told(0, Math.min(PAGE, concerned - after));
            tellSoon(
                    () -> customers = plus(customers, toCustomers.tellCustomers(page)),
                    () -> customers = plus(customers, nobody));
        }
    }

    /** In order as long as that is quick; a mail server that is away keeps nobody else from hearing of it. */
    private void tellSoon(Functions.Proc telling, Functions.Proc untold) {
        Promise<Void> told = Async.procedure(this::carry, telling, untold);
        Workflow.await(PATIENCE, told::isCompleted);
    }

    /** Who cannot be told does not undo the change. The adapter keeps every outcome. */
    private void carry(Functions.Proc telling, Functions.Proc untold) {
        underWay++;
        try {
            telling.apply();
        } catch (TemporalFailure failedOrCalledBack) {
            if (!CancellationScope.current().isCancelRequested()) {
                untold.apply();
            }
            Workflow.getLogger(Announcements.class).warn("Some were not told of an update");
        } finally {
            underWay--;
        }
    }

    private static Told plus(Told some, Told more) {
        return new Told(some.reached() + more.reached(), some.unreached() + more.unreached());
    }
}
