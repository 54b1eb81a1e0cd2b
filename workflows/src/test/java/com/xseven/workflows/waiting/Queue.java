package com.xseven.workflows.waiting;

import static org.awaitility.Awaitility.await;

import com.xseven.dialogue.facts.BookingRequest;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import com.xseven.workflows.booking.AppointmentKey;
import com.xseven.workflows.booking.AppointmentPlan;
import com.xseven.workflows.booking.BookingActivities;
import com.xseven.workflows.booking.DurableAppointment;
import com.xseven.workflows.booking.HoldOutcome;
import com.xseven.workflows.booking.Relocation;
import com.xseven.workflows.fixture.ScriptedTimes;
import com.xseven.workflows.notification.Notification;
import com.xseven.workflows.notification.NotificationActivities;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import io.temporal.worker.WorkerFactoryOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A house with a few places and those who wait for them, on Temporal's test server with skipped time. */
final class Queue
        implements WaitingActivities,
                WaitingNoticeActivities,
                BookingActivities,
                NotificationActivities,
                AutoCloseable {

    static final String BUSINESS = "marios-italian";
    static final Duration HOLD = Duration.ofMinutes(15);

    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private final List<String> waiting = new ArrayList<>();
    private final TestWorkflowEnvironment environment;
    private int free;
    private Optional<OpenOffer> forgotten = Optional.empty();
    private boolean takenOver;

    Queue(String... entries) {
        waiting.addAll(List.of(entries));
        environment = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .registerSearchAttribute("BusinessId", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                // Nothing is kept between two tasks, so that each of them replays what was before, as after the death
                // of a worker.
                .setWorkerFactoryOptions(WorkerFactoryOptions.newBuilder()
                        .setWorkflowCacheSize(0)
                        .build())
                .build());
        Worker business = environment.newWorker(TaskQueues.BUSINESS);
        business.registerWorkflowImplementationTypes(DurableWaitingList.class, DurableAppointment.class);
        business.registerActivitiesImplementations(this, new ScriptedTimes());
        environment.newWorker(TaskQueues.NOTIFICATIONS).registerActivitiesImplementations(this);
        environment.start();
    }

    /** A place becomes free. */
    synchronized void frees() {
        free++;
        walk();
    }

    /** Word of a free place, with or without one. */
    void walk() {
        WaitingStart.walk(client(), BUSINESS);
    }

    /** An offer that was made, while word of it was lost with the worker. */
    synchronized void offered(String entry) {
        waiting.remove(entry);
        forgotten = Optional.of(offer(entry));
    }

    /** The customer books the held place in their conversation. */
    synchronized void isTakenOver() {
        takenOver = true;
    }

    OfferEnd answers(String entry, WaitingAnswer.Word word) {
        return client().newWorkflowStub(WaitingListWorkflow.class, WorkflowIds.ofWaitingList(BUSINESS))
                .answer(new WaitingAnswer(entry, word));
    }

    /** Where the walk ends, after the time that this takes has passed. */
    WaitingView end() {
        return client().newUntypedWorkflowStub(WorkflowIds.ofWaitingList(BUSINESS))
                .getResult(WaitingView.class);
    }

    /** Its history as far as it goes. */
    io.temporal.common.WorkflowExecutionHistory history() {
        return client().fetchHistory(WorkflowIds.ofWaitingList(BUSINESS));
    }

    void pass(Duration time) {
        environment.sleep(time);
    }

    WorkflowStub appointment(String entry) {
        return client().newUntypedWorkflowStub(WorkflowIds.ofAppointment(appointmentId(entry)));
    }

    private WorkflowClient client() {
        return environment.getWorkflowClient();
    }

    List<String> deeds() {
        return List.copyOf(deeds);
    }

    void awaitDeed(String deed) {
        await().until(() -> deeds.contains(deed));
    }

    private OpenOffer offer(String entry) {
        Instant now = Instant.ofEpochMilli(environment.currentTimeMillis());
        LocalDate tomorrow = now.atZone(ZoneOffset.UTC).toLocalDate().plusDays(1);
        BookingRequest request = new BookingRequest(
                BUSINESS,
                tomorrow,
                LocalTime.of(19, 0),
                4,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new OpenOffer(entry, appointmentId(entry), request, now.plus(HOLD));
    }

    private static String appointmentId(String entry) {
        return "waiting-" + entry + "-0";
    }

    @Override
    public synchronized JoinOutcome join(WaitingJoin join) {
        waiting.add(join.entryId());
        deeds.add("JOIN");
        return new JoinOutcome.Joined();
    }

    @Override
    public synchronized void leave(WaitingLeave leave) {
        throw new IllegalStateException("Expected nobody to answer in a conversation");
    }

    @Override
    public synchronized NextOffer next(WaitingRound round) {
        Optional<OpenOffer> again = forgotten.filter(offer -> !round.open().contains(offer.entryId()));
        if (again.isPresent()) {
            return new NextOffer(again);
        }
        if (free == 0 || waiting.isEmpty()) {
            return new NextOffer(Optional.empty());
        }
        free--;
        OpenOffer offer = offer(waiting.removeFirst());
        deeds.add("HOLD FOR " + offer.entryId());
        return new NextOffer(Optional.of(offer));
    }

    @Override
    public synchronized OfferEnd close(OfferClosing closing) {
        forgotten = forgotten.filter(offer -> !offer.equals(closing.offer()));
        if (takenOver) {
            deeds.add("TAKEN OVER BY " + closing.offer().entryId());
            return new OfferEnd(OfferEnd.How.TAKEN);
        }
        if (closing.how() != OfferEnd.How.TAKEN) {
            free++;
        }
        deeds.add(closing.how() + " BY " + closing.offer().entryId());
        return new OfferEnd(closing.how());
    }

    @Override
    public void tell(WaitingNotice notice) {
        deeds.add("TELL " + notice.offer().entryId() + " " + notice.kind());
    }

    @Override
    public HoldOutcome hold(AppointmentPlan plan) {
        Instant start = plan.request().date().atTime(plan.request().time()).toInstant(ZoneOffset.UTC);
        return new HoldOutcome.Held(
                start,
                start.plus(Duration.ofHours(2)),
                plan.request().date().atTime(plan.request().time()),
                "Table 4");
    }

    @Override
    public void confirm(AppointmentKey key) {
        deeds.add("CONFIRM " + key.appointmentId());
    }

    @Override
    public void cancel(AppointmentKey key) {
        deeds.add("CANCEL " + key.appointmentId());
    }

    @Override
    public HoldOutcome move(Relocation relocation) {
        return new HoldOutcome.Unknown();
    }

    @Override
    public HoldOutcome settleMove(Relocation relocation) {
        return new HoldOutcome.Unknown();
    }

    @Override
    public void noShow(AppointmentKey key) {
        deeds.add("NO SHOW " + key.appointmentId());
    }

    @Override
    public void complete(AppointmentKey key) {
        deeds.add("COMPLETE " + key.appointmentId());
    }

    @Override
    public void send(Notification notification) {
        deeds.add("SEND " + notification.kind());
    }

    @Override
    public void close() {
        environment.close();
    }
}
