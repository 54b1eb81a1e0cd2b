package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.workflows.booking.AppointmentReport;
import com.xseven.workflows.booking.ChangeReport;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.TurnRecord;
import com.xseven.workflows.notification.ConversationNotice;
import com.xseven.workflows.ordering.OrderReport;
import io.temporal.failure.ApplicationFailure;
import io.temporal.workflow.Workflow;
import io.temporal.workflow.WorkflowInit;
import java.util.List;
import java.util.Optional;

/** A conversation as a Temporal workflow. What it knows is in {@link Conversation}; this class waits, acts and hands on. */
public final class DurableConversation implements ConversationWorkflow {

    private final Appointments appointments = new Appointments();
    private final Orders orders = new Orders();
    private final Bursts bursts = new Bursts();
    private final TurnTaker turns = new TurnTaker(new Errands(appointments, orders), bursts);
    private final Steps steps = new Steps();
    private final IdleClock idle;
    private final Chronicle chronicle;
    private final Rescue rescue;
    private final Switchboard switchboard;
    private final Wishes wishes;

    @WorkflowInit
    public DurableConversation(Conversation conversation) {
        this.chronicle = new Chronicle(conversation);
        this.rescue = new Rescue(chronicle, turns);
        WishPractice practice = new WishPractice();
        this.switchboard = new Switchboard(chronicle, practice);
        this.wishes = new Wishes(chronicle, rescue, switchboard, practice);
        this.idle = new IdleClock(conversation.opening().idleLimit(), conversation.updatedAt());
    }

    @Override
    public ConversationSummary run(Conversation ignored) {
        chronicle.open();
        talk();
        while (conversation().isTakenUpAgain()) {
            chronicle.change(Conversation::goingOn);
            talk();
        }
        close();
        chronicle.show();
        Workflow.await(Workflow::isEveryHandlerFinished);
        return new ConversationSummary(conversation().turn(), ending().cause().word());
    }

    /** Until the end is wanted, and that is in the history. */
    private void talk() {
        while (conversation().ending().isEmpty()) {
            if (!idle.await(this::hasWork)) {
                chronicle.change(conversation -> conversation.ending(Ending.idle()));
            } else if (chronicle.isToBeShown()) {
                chronicle.show();
            } else if (hasNews()) {
                conversation().nextNotice().ifPresentOrElse(this::tell, this::takeTurn);
                chronicle.continueAsNewIfLong();
            } else {
                wishes.carryOutNext();
            }
        }
        steps.settle();
    }

    @Override
    public void receive(CustomerMessage message) {
        chronicle.change(conversation -> conversation.received(message, Chronicle.now()));
        bursts.heard(Chronicle.now());
        idle.restart(Chronicle.now());
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
        chronicle.change(conversation -> conversation.noticed(notice));
    }

    @Override
    public ConversationView end(EndRequest request) {
        chronicle.change(conversation -> conversation.ending(Ending.requested(request)));
        Workflow.await(() -> conversation().over());
        return conversation().view();
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
    public Recovered recover(RecoverRequest request) {
        chronicle.change(conversation -> conversation.recovering(request));
        idle.restart(Chronicle.now());
        Workflow.await(() -> conversation().over() || rescue.isDone(request));
        return conversation().recovered(request.requestId()).orElseThrow(DurableConversation::over);
    }

    @Override
    public SwitchOutcome switchAgent(SwitchRequest request) {
        if (switchboard.isBusyFor(request)) {
            throw ApplicationFailure.newFailure("Too many wishes for an agent wait", BUSY);
        }
        chronicle.change(conversation -> conversation.switching(request));
        idle.restart(Chronicle.now());
        Workflow.await(() -> conversation().over()
                || switchboard.outcome(request.requestId()).isPresent());
        return switchboard.outcome(request.requestId()).orElseThrow(DurableConversation::over);
    }

    @Override
    public ConversationView state() {
        return conversation().view();
    }

    @Override
    public Progress progress(MessageId id) {
        return conversation().progress(id);
    }

    @Override
    public TurnPage recentMessages() {
        return new TurnPage(conversation().answered().latest());
    }

    private void takeTurn() {
        Optional<Intake> intake = bursts.await(this::conversation);
        Turn turn = conversation().nextTurn(Chronicle.now(), intake);
        switch (turns.carryOut(conversation(), turn)) {
            case Outcome outcome -> {
                chronicle.record(turn, TurnRecords.answered(conversation(), turn, outcome, Optional.empty()));
                chronicle.learn(turn, outcome.failure(), outcome.unsaid());
            }
            case Carried.WrittenBefore before -> chronicle.goOn(turn, before.record());
        }
    }

    /**
     * What the business tells of its own accord is a turn without messages, before those that wait: an attempt that crashed
     * after writing it finds it again under the same number.
     */
    private void tell(ConversationNotice notice) {
        Turn turn = new Turn(conversation().turn() + 1, List.of(), Chronicle.now());
        TurnRecord record = TurnRecords.notice(conversation(), turn, notice);
        switch (chronicle.written(record)) {
            case Recorded.StoodAlready stood when !stood.answered().isEmpty() -> chronicle.goOn(turn, stood);
            case Recorded any -> {
                chronicle.change(Conversation::withNoticeTold);
                chronicle.finish(
                        turn, List.of(), record.standing(), conversation().spokenAt());
            }
        }
    }

    private void tellWhatWaits() {
        for (Optional<ConversationNotice> next = conversation().nextNotice();
                next.isPresent();
                next = conversation().nextNotice()) {
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
        Turn last = conversation().nextTurn(Chronicle.now());
        String language = conversation().standing().language();
        chronicle.record(last, TurnRecords.farewell(conversation(), last, ending().farewell(language), ending().end()));
        chronicle.change(Conversation::closed);
        steps.settle();
        answerAll(this::turnAway);
    }

    private void answerAll(Runnable turn) {
        while (conversation().hasMail()) {
            turn.run();
        }
    }

    private void turnAway() {
        Turn turn = conversation().nextTurn(Chronicle.now());
        chronicle.record(turn, TurnRecords.afterTheEnd(conversation(), turn));
    }

    private Ending ending() {
        return conversation().ending().orElseThrow();
    }

    private static ApplicationFailure over() {
        return ApplicationFailure.newFailure("The conversation ended before", OVER);
    }

    private boolean hasNews() {
        return conversation().hasMail() || conversation().nextNotice().isPresent();
    }

    private boolean hasWork() {
        return hasNews()
                || conversation().ending().isPresent()
                || chronicle.isToBeShown()
                || conversation().handPicks().next().isPresent()
                || conversation().nextRecovery().isPresent();
    }

    private Conversation conversation() {
        return chronicle.latest();
    }
}
