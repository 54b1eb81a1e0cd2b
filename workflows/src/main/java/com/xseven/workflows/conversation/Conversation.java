package com.xseven.workflows.conversation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.xseven.dialogue.identity.MessageId;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.vocabulary.Agent;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;
import com.xseven.workflows.burst.Intake;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Standing;
import com.xseven.workflows.notification.ConversationNotice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Everything a conversation is, between two turns. Each transition returns the next state; the workflow keeps the newest
 * and hands it on when it continues as new.
 *
 * @param opened whether the journal has the beginning
 * @param turn number of the last finished turn
 * @param inbox accepted messages that wait for their turn, in the order of arrival
 * @param answered the latest answered messages, so that a repeated one is known
 * @param spokenAt when the last reply was written, as the clock of whoever wrote it says: no earlier message answers it
 * @param ending why the conversation is to end, once somebody wants it
 * @param over whether the last turn is recorded
 * @param notices what the business tells of its own accord; empty until it does
 * @param recoveries what went wrong, and what is done about it; empty until something does
 * @param handPicked the agent that somebody wished for; empty until somebody does
 */
public record Conversation(
        Opening opening,
        boolean opened,
        int turn,
        Standing standing,
        List<CustomerMessage> inbox,
        AnsweredMessages answered,
        Optional<Instant> spokenAt,
        Optional<Ending> ending,
        boolean over,
        Instant updatedAt,
        Optional<Notices> notices,
        Optional<Recoveries> recoveries,
        Optional<HandPicked> handPicked) {

    public Conversation {
        inbox = List.copyOf(inbox);
    }

    public static Conversation begin(Opening opening) {
        SortedMap<SlotName, String> known = new TreeMap<>();
        opening.customer().name().ifPresent(name -> known.put(SlotName.NAME, name));
        opening.customer().phone().ifPresent(phone -> known.put(SlotName.PHONE, phone));
        opening.customer().email().ifPresent(email -> known.put(SlotName.EMAIL, email));
        Standing standing = new Standing(
                Stage.GREETING,
                Agent.GENERAL_PURPOSE,
                Intent.GREET,
                false,
                opening.language(),
                0,
                DialogueState.knowing(known));
        return new Conversation(
                opening,
                false,
                0,
                standing,
                List.of(),
                AnsweredMessages.none(),
                Optional.empty(),
                Optional.empty(),
                false,
                opening.at(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The journal has the beginning now. */
    public Conversation withOpeningRecorded() {
        return change().opened(true).made();
    }

    /** Takes a message in, unless one of its id waits already or was answered. */
    public Conversation received(CustomerMessage message, Instant now) {
        if (isWaiting(message.id()) || answered.turnOf(message.id()).isPresent()) {
            return this;
        }
        return change().inbox(Stream.concat(inbox.stream(), Stream.of(message)).toList())
                .updatedAt(now)
                .made();
    }

    /** Notes that somebody wants the end; the first wish stays, with its reason and its rating, but any wish outranks idleness. */
    public Conversation ending(Ending wish) {
        return change().ending(
                        ending.filter(earlier -> !earlier.mayBeCalledOff()).or(() -> Optional.of(wish)))
                .made();
    }

    /** A message came after all, before anybody was told of the end. */
    public Conversation goingOn() {
        return change().ending(Optional.empty()).made();
    }

    /** Whether it was to end because nobody wrote, and somebody did. */
    @JsonIgnore
    public boolean isTakenUpAgain() {
        return (hasMail() || nextRecovery().isPresent() || handPicks().next().isPresent())
                && ending.filter(Ending::mayBeCalledOff).isPresent();
    }

    /** A turn is recorded: what it answered leaves the inbox. */
    public Conversation afterTurn(List<MessageId> done, Standing next, Optional<Instant> spoken, Instant now) {
        return change().turn(turn + 1)
                .standing(next)
                .inbox(inbox.stream()
                        .filter(message -> !done.contains(message.id()))
                        .toList())
                .answered(answered.with(done, turn + 1))
                .spokenAt(spoken)
                .updatedAt(now)
                .made();
    }

    /** Something is to be told that nobody asked for. */
    public Conversation noticed(ConversationNotice notice) {
        return with(notices.orElseGet(Notices::none).with(notice));
    }

    /** The notice that waits longest, if any does. */
    public Optional<ConversationNotice> nextNotice() {
        return notices.map(Notices::waiting).flatMap(waiting -> waiting.stream().findFirst());
    }

    /** It is told. */
    public Conversation withNoticeTold() {
        return with(notices.orElseThrow().next());
    }

    private Conversation with(Notices other) {
        return change().notices(Optional.of(other)).made();
    }

    /** Somebody wants it to get over what went wrong. */
    Conversation recovering(RecoverRequest wish) {
        return with(troubles().with(wish));
    }

    /** The wish for recovery that waits longest, if any does. */
    Optional<RecoverRequest> nextRecovery() {
        return recoveries
                .map(Recoveries::waiting)
                .flatMap(waiting -> waiting.stream().findFirst());
    }

    /** What went wrong so far, and what was tried. */
    Recoveries troubles() {
        return recoveries.orElseGet(Recoveries::none);
    }

    /** A turn with messages is over, and helped the customer unless something went wrong. */
    Conversation learned(Optional<Mishap> mishap) {
        return recoveries.isEmpty() && mishap.isEmpty() ? this : with(troubles().after(mishap));
    }

    Conversation with(Recoveries other) {
        return change().recoveries(Optional.of(other)).made();
    }

    /** What came of a wish for recovery, once it is carried out. */
    Optional<Recovered> recovered(String requestId) {
        return recoveries.flatMap(all -> all.outcome(requestId));
    }

    /** Somebody wishes for another agent. */
    Conversation switching(SwitchRequest wish) {
        return with(handPicks().with(wish));
    }

    HandPicked handPicks() {
        return handPicked.orElseGet(HandPicked::none);
    }

    Conversation with(HandPicked other) {
        return change().handPicked(Optional.of(other)).made();
    }

    /** As it was when nobody had spoken yet, so that a message is heard as it was meant. */
    Conversation asHeardThen() {
        return change().spokenAt(Optional.empty()).made();
    }

    private ConversationChange change() {
        return new ConversationChange(this);
    }

    /** The last turn is recorded. */
    public Conversation closed() {
        return change().over(true).made();
    }

    public boolean hasMail() {
        return !inbox.isEmpty();
    }

    public boolean isWaiting(MessageId id) {
        return inbox.stream().anyMatch(message -> message.id().equals(id));
    }

    /** Everything that waits, as one turn: a burst gets one answer. */
    public Turn nextTurn(Instant now) {
        return new Turn(turn + 1, inbox, now);
    }

    /** What the rules let into the next turn of what waits. */
    public Turn nextTurn(Instant now, Optional<Intake> intake) {
        boolean oneByOne = intake.filter(Intake::oneByOne).isPresent();
        List<CustomerMessage> taken = oneByOne ? inbox.subList(0, Math.min(1, inbox.size())) : inbox;
        return new Turn(turn + 1, taken, now, intake.map(Intake::decision));
    }

    /**
     * As it looks to whoever wrote a turn's messages. A message that was on its way before the last reply was written
     * cannot agree to what that reply proposes, nor choose among what it offers.
     */
    public Conversation asSeenIn(Turn turn) {
        return turn.isWrittenSince(spokenAt)
                ? this
                : change().standing(standing.withoutProposal()).made();
    }

    public Progress progress(MessageId id) {
        if (isWaiting(id)) {
            return new Progress.Waiting();
        }
        return answered.turnOf(id).<Progress>map(Progress.Answered::new).orElseGet(Progress.Unknown::new);
    }

    public ConversationView view() {
        return ConversationView.of(this);
    }
}
