package com.xseven.workflows.conversation;

import java.util.Optional;

/** Carries out what somebody wishes for, once nothing else waits. */
final class Wishes {

    private final Chronicle chronicle;
    private final Rescue rescue;
    private final Switchboard switchboard;
    private final WishPractice practice;

    Wishes(Chronicle chronicle, Rescue rescue, Switchboard switchboard, WishPractice practice) {
        this.chronicle = chronicle;
        this.rescue = rescue;
        this.switchboard = switchboard;
        this.practice = practice;
    }

    /** Recovery comes first: it is about what went wrong before somebody wished for another agent. */
    void carryOutNext() {
        boolean todays = practice.isTodays();
        Optional<RecoverRequest> recovery = chronicle.latest().nextRecovery();
        Optional<SwitchRequest> agent = chronicle.latest().handPicks().next();
        if (recovery.isPresent() && (todays || agent.isEmpty())) {
            rescue.carryOut(recovery.get());
        } else {
            agent.ifPresent(switchboard::carryOut);
        }
        if (todays) {
            chronicle.continueAsNewIfLongOnceTold();
        }
    }
}
