package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.booking.AppointmentReport;
import com.xseven.workflows.booking.ChangeReport;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.ordering.OrderReport;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** A conversation as a Temporal workflow. What it knows is in {@link Conversation}; this class waits, acts and hands on. */
public final class DurableConversation implements ConversationWorkflow {

    private final JournalActivities journal =
            Workflow.newLocalActivityStub(JournalActivities.class, ActivityProfiles.journal("Write down"));
    private final Appointments appointments = new Appointments();
    private final Orders orders = new Orders();
    private final Bursts bursts = new Bursts();
    private final TurnTaker turns = new TurnTaker(new Errands(appointments, orders), bursts);
    private final Steps steps = new Steps();
    private final IdleClock idle;
    private final RunLength runLength = new RunLength();
    private final Shown shown;
    private Conversation conversation;

    @WorkflowInit
    public DurableConversation(Conversation conversation) {
        this.conversation = conversation;
        this.idle = new IdleClock(conversation.opening().idleLimit(), conversation.updatedAt());
        this.shown = new Shown(conversation);
    }

    @Override
    public ConversationSummary run(Conversation ignored) {
        open();
        talk();
        while (conversation.isTakenUpAgain()) {
            conversation = conversation.goingOn();
            talk();
        }
        close();
        shown.write();
        Workflow.await(Workflow::isEveryHandlerFinished);
        return new ConversationSummary(conversation.turn(), ending().cause().word());
    }

    /** Until the end is wanted, and that is in the history. */
    private void talk() {
        while (conversation.ending().isEmpty()) {
            if (!idle.await(this::hasWork)) {
                conversation = conversation.ending(Ending.idle());
            } else if (shown.isDue()) {
                shown.write();
            } else if (hasNews()) {
                conversation.nextNotice().ifPresentOrElse(this::tell, this::takeTurn);
                continueAsNewIfLong();
            }
        }
        steps.settle();
    }

    @Override
    public void receive(CustomerMessage message) {
        conversation = conversation.received(message, now());
        bursts.heard(now());
        idle.restart(now());
    }

    @Override
    public void appointmentReported(AppointmentReport report) {
        appointments.reported(report);
    }

    @Override
    public void changeReported(ChangeReport report) {
        appointments.reported(report);
    }

    @Override
    public void orderReported(OrderReport report) {
        orders.reported(report);
    }

    @Override
    public void noticed(ConversationNotice notice) {
        conversation = conversation.noticed(notice);
    }

    @Override
    public ConversationView end(EndRequest request) {
        conversation = conversation.ending(Ending.requested(request));
        Workflow.await(() -> conversation.over());
        return conversation.view();
    }

    @Override
    public void validateEnd(EndRequest request) {
        request.rating().ifPresent(rating -> {
            if (rating < 1 || rating > 5) {
                throw new IllegalArgumentException("Expected a rating from 1 to 5, but was " + rating);
            }
        });
    }

    @Override
    public ConversationView state() {
        return conversation.view();
    }

    @Override
    public Progress progress(MessageId id) {
        return conversation.progress(id);
    }

    @Override
    public TurnPage recentMessages() {
        return new TurnPage(conversation.answered().latest());
    }

    private void open() {
        if (!conversation.opened()) {
            insist(() -> {
                journal.open(conversation.opening());
                return conversation;
            });
            conversation = conversation.withOpeningRecorded();
        }
    }

    private void takeTurn() {
        Optional<Intake> intake = bursts.await(() -> conversation);
        Turn turn = conversation.nextTurn(now(), intake);
        switch (turns.carryOut(conversation, turn)) {
            case Outcome outcome -> record(turn, TurnRecords.answered(conversation, turn, outcome, Optional.empty()));
            case Carried.WrittenBefore before -> goOn(turn, before.record());
        }
    }

    /**
     * What the business tells of its own accord is a turn without messages, before those that wait: an attempt that crashed
     * after writing it finds it again under the same number.
     */
    private void tell(ConversationNotice notice) {
        Turn turn = new Turn(conversation.turn() + 1, List.of(), now());
        TurnRecord record = TurnRecords.notice(conversation, turn, notice);
        switch (written(record)) {
            case Recorded.StoodAlready stood when !stood.answered().isEmpty() -> goOn(turn, stood);
            case Recorded any -> {
                conversation = conversation.withNoticeTold();
                finish(turn, List.of(), record.standing(), conversation.spokenAt());
            }
        }
    }

    private void tellWhatWaits() {
        for (Optional<ConversationNotice> next = conversation.nextNotice();
                next.isPresent();
                next = conversation.nextNotice()) {
            tell(next.get());
        }
    }

    /**
     * What waits is still answered, then the conversation says goodbye. That is told once: a message that was accepted
     * since then hears that it came too late.
     */
    private void close() {
        tellWhatWaits();
        answerAll(this::takeTurn);
        Turn last = conversation.nextTurn(now());
        record(last, TurnRecords.farewell(conversation, last, ending().farewell(), ending().end()));
        conversation = conversation.closed();
        steps.settle();
        answerAll(this::turnAway);
    }

    private void answerAll(Runnable turn) {
        while (conversation.hasMail()) {
            turn.run();
        }
    }

    private void turnAway() {
        Turn turn = conversation.nextTurn(now());
        record(turn, TurnRecords.afterTheEnd(conversation, turn));
    }

    private Ending ending() {
        return conversation.ending().orElseThrow();
    }

    private void record(Turn turn, TurnRecord record) {
        switch (written(record)) {
            case Recorded.Written written -> finish(turn, turn.ids(), record.standing(), written.at());
            case Recorded.StoodAlready stood -> goOn(turn, stood);
        }
    }

    /** What the journal holds is what counts. */
    private void goOn(Turn turn, Recorded.StoodAlready stood) {
        finish(turn, stood.answered(), stood.standing(), Optional.of(now()));
    }

    private void finish(Turn turn, List<MessageId> answered, Standing standing, Optional<Instant> spoken) {
        conversation = conversation.afterTurn(answered, standing, spoken, turn.at());
        runLength.countTurn();
        shown.update(conversation);
    }

    private Recorded written(TurnRecord record) {
        return insist(() -> journal.record(record));
    }

    /** A journal that refuses is a defect. The workflow task then fails and is tried again until the defect is mended; nothing is lost. */
    private static <T> T insist(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (ActivityFailure refused) {
            throw new IllegalStateException("Expected the journal to write, but it refused", refused);
        }
    }

    /** Not once the end is wanted: the update that wants it waits for this run. */
    private void continueAsNewIfLong() {
        if (conversation.ending().isPresent()) {
            return;
        }
        if (runLength.reached(conversation.opening().turnsPerRun())) {
            shown.write();
            RunLength.handOn(conversation);
        }
    }

    private boolean hasNews() {
        return conversation.hasMail() || conversation.nextNotice().isPresent();
    }

    private boolean hasWork() {
        return hasNews() || conversation.ending().isPresent() || shown.isDue();
    }

    private static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
