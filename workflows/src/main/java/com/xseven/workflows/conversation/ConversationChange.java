package com.xseven.workflows.conversation;

import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.journal.Opening;
import com.xseven.workflows.journal.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The next state of a conversation, which differs from the one before in what is named. */
final class ConversationChange {

    private final Opening opening;
    private boolean opened;
    private int turn;
    private Standing standing;
    private List<CustomerMessage> inbox;
    private AnsweredMessages answered;
    private Optional<Instant> spokenAt;
    private Optional<Ending> ending;
    private boolean over;
    private Instant updatedAt;
    private Optional<Notices> notices;
    private Optional<Recoveries> recoveries;
    private Optional<HandPicked> handPicked;

    /** Nothing differs yet. */
    ConversationChange(Conversation before) {
        this.opening = before.opening();
        this.opened = before.opened();
        this.turn = before.turn();
        this.standing = before.standing();
        this.inbox = before.inbox();
        this.answered = before.answered();
        this.spokenAt = before.spokenAt();
        this.ending = before.ending();
        this.over = before.over();
        this.updatedAt = before.updatedAt();
        this.notices = before.notices();
        this.recoveries = before.recoveries();
        this.handPicked = before.handPicked();
    }

    ConversationChange opened(boolean next) {
        opened = next;
        return this;
    }

    ConversationChange turn(int next) {
        turn = next;
        return this;
    }

    ConversationChange standing(Standing next) {
        standing = next;
        return this;
    }

    ConversationChange inbox(List<CustomerMessage> next) {
        inbox = next;
        return this;
    }

    ConversationChange answered(AnsweredMessages next) {
        answered = next;
        return this;
    }

    ConversationChange spokenAt(Optional<Instant> next) {
        spokenAt = next;
        return this;
    }

    ConversationChange ending(Optional<Ending> next) {
        ending = next;
        return this;
    }

    ConversationChange over(boolean next) {
        over = next;
        return this;
    }

    ConversationChange updatedAt(Instant next) {
        updatedAt = next;
        return this;
    }

    ConversationChange notices(Optional<Notices> next) {
        notices = next;
        return this;
    }

    ConversationChange recoveries(Optional<Recoveries> next) {
        recoveries = next;
        return this;
    }

    ConversationChange handPicked(Optional<HandPicked> next) {
        handPicked = next;
        return this;
    }

    Conversation made() {
        return new Conversation(
                opening,
                opened,
                turn,
                standing,
                inbox,
                answered,
                spokenAt,
                ending,
                over,
                updatedAt,
                notices,
                recoveries,
                handPicked);
    }
}
