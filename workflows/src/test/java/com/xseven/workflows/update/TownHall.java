package com.xseven.workflows.update;

import static org.awaitility.Awaitility.await;

import com.xseven.workflows.FailureType;
import com.xseven.workflows.TaskQueues;
import com.xseven.workflows.WorkflowIds;
import com.xseven.workflows.XSevenDataConverter;
import io.temporal.api.enums.v1.IndexedValueType;
import io.temporal.client.WorkflowClient;
import io.temporal.client.WorkflowClientOptions;
import io.temporal.client.WorkflowStub;
import io.temporal.failure.ApplicationFailure;
import io.temporal.testing.TestEnvironmentOptions;
import io.temporal.testing.TestWorkflowEnvironment;
import io.temporal.worker.Worker;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Updates on Temporal's test server with skipped time; what is done to the world, and what is told, is kept in order. */
final class TownHall implements UpdateActivities, UpdateNoticeActivities, AutoCloseable {

    static final UpdateKey KEY = new UpdateKey("marios-italian", "change-1");
    static final Duration UNDO_WITHIN = Duration.ofHours(24);

    private final List<String> deeds = new CopyOnWriteArrayList<>();
    private final TestWorkflowEnvironment environment;
    private final Semaphore post = new Semaphore(1_000_000);
    private final AtomicInteger failingLetters = new AtomicInteger();
    private volatile ApplyOutcome answer = new ApplyOutcome.Applied(0);
    private volatile UndoOutcome undone = new UndoOutcome.Undone();
    private volatile boolean broken;
    private volatile int late;
    private volatile boolean staffIsAway;

    TownHall() {
        environment = TestWorkflowEnvironment.newInstance(TestEnvironmentOptions.newBuilder()
                .registerSearchAttribute("BusinessId", IndexedValueType.INDEXED_VALUE_TYPE_KEYWORD)
                .setWorkflowClientOptions(WorkflowClientOptions.newBuilder()
                        .setDataConverter(XSevenDataConverter.create())
                        .build())
                .build());
        Worker business = environment.newWorker(TaskQueues.BUSINESS);
        business.registerWorkflowImplementationTypes(DurableBusinessUpdate.class);
        business.registerActivitiesImplementations(this);
        environment.newWorker(TaskQueues.NOTIFICATIONS).registerActivitiesImplementations(this);
        environment.start();
    }

    /** So many customers have appointments that the change touches. */
    TownHall concerns(int customers) {
        answer = new ApplyOutcome.Applied(customers);
        return this;
    }

    /** So many more book while word is on its way. */
    void isBookedMeanwhile(int customers) {
        late = customers;
    }

    TownHall refuses(String... problems) {
        answer = new ApplyOutcome.Refused(List.of(problems));
        return this;
    }

    TownHall isBroken() {
        broken = true;
        return this;
    }

    void isChangedBySomebodyElse() {
        undone = new UndoOutcome.Conflict(List.of("hours of MONDAY"));
    }

    void isPutBackBySomebodyElse() {
        undone = new UndoOutcome.Undone();
    }

    /** The mail server is away for the next attempts. */
    void losesLetters(int attempts) {
        failingLetters.set(attempts);
    }

    /** The mail server takes no letters to the staff, for as long as it takes. */
    void losesLettersToStaff() {
        staffIsAway = true;
    }

    void closeThePost() {
        post.drainPermits();
    }

    void openThePost() {
        post.release(1_000_000);
    }

    BusinessUpdateWorkflow begin() {
        UpdateChange change =
                new UpdateChange(List.of(new DayHours(DayOfWeek.MONDAY, List.of())), List.of(), List.of(), List.of());
        UpdateStart.start(client(), new UpdatePlan(KEY, change, "person:mario", UNDO_WITHIN));
        return client().newWorkflowStub(BusinessUpdateWorkflow.class, WorkflowIds.ofUpdate(KEY.value()));
    }

    boolean beginAgain() {
        return UpdateStart.start(client(), new UpdatePlan(KEY, UpdateChange.nothing(), "person:mario", UNDO_WITHIN));
    }

    /** Where it ends, after the time that this takes has passed. */
    UpdateView end(BusinessUpdateWorkflow update) {
        return WorkflowStub.fromTyped(update).getResult(UpdateView.class);
    }

    /** Lets that time pass, and everything happen that is due in it. */
    void pass(Duration time) {
        environment.sleep(time);
    }

    WorkflowClient client() {
        return environment.getWorkflowClient();
    }

    List<String> deeds() {
        return List.copyOf(deeds);
    }

    void awaitDeed(String deed) {
        await().until(() -> deeds.contains(deed));
    }

    @Override
    public ApplyOutcome apply(UpdatePlan plan) {
        deeds.add("APPLY");
        if (broken) {
            throw ApplicationFailure.newNonRetryableFailure("broken", FailureType.INVALID.name());
        }
        return answer;
    }

    @Override
    public Concerned lookAgain(UpdateKey key) {
        deeds.add("LOOK AGAIN");
        return new Concerned(concerned());
    }

    private int concerned() {
        return late + (answer instanceof ApplyOutcome.Applied(int count) ? count : 0);
    }

    @Override
    public UndoOutcome undo(Undoing undoing) {
        deeds.add("UNDO");
        return undone;
    }

    @Override
    public Told tellStaff(Telling telling) {
        if (staffIsAway) {
            throw ApplicationFailure.newFailure("away", FailureType.UNAVAILABLE.name());
        }
        lose();
        deeds.add("TELL STAFF " + telling.news());
        return new Told(3, 0);
    }

    @Override
    public Told tellCustomers(Telling telling) {
        deeds.add("GO TO CUSTOMERS");
        post.acquireUninterruptibly();
        lose();
        deeds.add("TELL CUSTOMERS " + telling.news() + " AFTER " + telling.after());
        return new Told(Math.min(telling.limit(), concerned() - telling.after()) - 1, 1);
    }

    private void lose() {
        if (failingLetters.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw ApplicationFailure.newFailure("away", FailureType.UNAVAILABLE.name());
        }
    }

    @Override
    public void close() {
        openThePost();
        environment.close();
    }
}
