package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.reply.Failure;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.journal.JournalActivities;
import com.xseven.workflows.journal.Recorded;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.journal.TurnRecord;
import io.temporal.failure.ActivityFailure;
import io.temporal.workflow.Workflow;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** The newest state of a conversation, and how its turns get into the journal. */
final class Chronicle {

    private final JournalActivities journal =
            Workflow.newLocalActivityStub(JournalActivities.class, ActivityProfiles.journal("Write down"));
    private final RunLength runLength = new RunLength();
    private final Shown shown;
    private Conversation latest;

    Chronicle(Conversation conversation) {
        this.latest = conversation;
        this.shown = new Shown(conversation);
    }

    Conversation latest() {
        return latest;
    }

    void change(UnaryOperator<Conversation> transition) {
        latest = transition.apply(latest);
    }

    void open() {
        if (!latest.opened()) {
            insist(() -> {
                journal.open(latest.opening());
                return latest;
            });
            change(Conversation::withOpeningRecorded);
        }
    }

    /** Writes a turn, and takes over what an earlier attempt wrote in its place. */
    void record(Turn turn, TurnRecord record) {
        switch (written(record)) {
            case Recorded.Written written -> finish(turn, turn.ids(), record.standing(), written.at());
            case Recorded.StoodAlready stood -> goOn(turn, stood);
        }
    }

    Recorded written(TurnRecord record) {
        return insist(() -> journal.record(record));
    }

    /** What the journal holds is what counts. */
    void goOn(Turn turn, Recorded.StoodAlready stood) {
        finish(turn, stood.answered(), stood.standing(), Optional.of(now()));
    }

    void finish(Turn turn, List<MessageId> answered, Standing standing, Optional<Instant> spoken) {
        change(conversation -> conversation.afterTurn(answered, standing, spoken, turn.at()));
        runLength.countTurn();
        shown.update(latest);
    }

    /** What customers wrote was answered in that turn; keeps in mind what went wrong. */
    void learn(Turn turn, Optional<Failure> failure, Optional<Question> unsaid) {
        change(conversation -> conversation.learned(Mishap.in(turn, conversation.standing(), failure, unsaid)));
    }

    /** Whether people wait to be shown where it stands. */
    boolean isToBeShown() {
        return shown.isDue();
    }

    void show() {
        shown.write();
    }

    /** Not once the end, a recovery or another agent is wanted: the update that wants it waits for this run. */
    void continueAsNewIfLong() {
        if (isLong() && !isSomethingWanted()) {
            shown.write();
            RunLength.handOn(latest);
        }
    }

    /** After a wish: first whoever wished hears what came of it. */
    void continueAsNewIfLongOnceTold() {
        if (isLong()) {
            Workflow.await(() -> Workflow.isEveryHandlerFinished() || isSomethingWanted());
            continueAsNewIfLong();
        }
    }

    private boolean isLong() {
        return runLength.reached(latest.opening().turnsPerRun());
    }

    private boolean isSomethingWanted() {
        return latest.ending().isPresent()
                || latest.nextRecovery().isPresent()
                || latest.handPicks().next().isPresent();
    }

    /** A journal that refuses is a defect. The workflow task then fails and is tried again until the defect is mended; nothing is lost. */
    private static <T> T insist(Supplier<T> writing) {
        try {
            return writing.get();
        } catch (ActivityFailure refused) {
            throw new IllegalStateException("Expected the journal to write, but it refused", refused);
        }
    }

    static Instant now() {
        return Instant.ofEpochMilli(Workflow.currentTimeMillis());
    }
}
