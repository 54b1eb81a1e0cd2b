package com.xseven.workflows.conversation;

import com.xseven.dialogue.identity.ConversationId;
import com.xseven.dialogue.vocabulary.RecoveryStrategy;
import com.xseven.workflows.ActivityProfiles;
import com.xseven.workflows.agent.Question;
import com.xseven.workflows.journal.CustomerMessage;
import com.xseven.workflows.recovery.RecoveryActivities;
import com.xseven.workflows.recovery.RecoveryChoice;
import com.xseven.workflows.recovery.RecoveryQuestion;
import io.temporal.workflow.Workflow;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Gets a conversation over what went wrong. Only to be asked once nothing else waits, so that an attempt that crashed did the same things in the same order. */
final class Rescue {

    private static final Duration SHORTEST = Duration.ofMillis(1);

    private final RecoveryActivities rules =
            Workflow.newLocalActivityStub(RecoveryActivities.class, ActivityProfiles.recovery());
    private final Chronicle chronicle;
    private final TurnTaker turns;

    Rescue(Chronicle chronicle, TurnTaker turns) {
        this.chronicle = chronicle;
        this.turns = turns;
    }

    /** As whoever wishes it wants, or else by the rules; in one turn, which answers the last message that went wrong, or says what is done instead. */
    void carryOut(RecoverRequest wish) {
        RecoveryChoice choice = choose(wish);
        Optional<Mishap> mishap = conversation().troubles().mishap().filter(any -> answersAgain(choice.strategy()));
        List<CustomerMessage> messages = mishap.map(Mishap::messages).orElseGet(List::of);
        chronicle.change(
                conversation -> conversation.with(conversation.troubles().trying(choice.strategy())));
        Turn turn = new Turn(conversation().turn() + 1, messages, Chronicle.now(), choice.decision());
        if (mishap.isPresent()) {
            takeAgain(turn, mishap.get().unsaid());
        } else {
            Remedy remedy = Remedy.of(choice.strategy(), conversation());
            chronicle.record(turn, TurnRecords.recovery(conversation(), turn, remedy));
        }
        ConversationId continuedIn = continuedIn(choice.strategy());
        Recovered outcome = new Recovered(
                wish.requestId(), choice.strategy(), wish.strategy().isEmpty(), turn.number(), continuedIn);
        chronicle.change(
                conversation -> conversation.with(conversation.troubles().with(outcome)));
    }

    /** Whether a wish is carried out. What ends with its recovery is recovered when it is over. */
    boolean isDone(RecoverRequest wish) {
        return conversation()
                .recovered(wish.requestId())
                .filter(outcome -> !outcome.ends())
                .isPresent();
    }

    /**
     * The workflow task ends with the choice: it is in the history before anything is done about it, so that an attempt that
     * crashed afterwards finds its own turn written under the same number, whatever arrived meanwhile.
     */
    private RecoveryChoice choose(RecoverRequest wish) {
        RecoveryChoice choice = wish.strategy()
                .map(strategy -> new RecoveryChoice(strategy, Optional.empty()))
                .orElseGet(() -> rules.choose(question()));
        Workflow.sleep(SHORTEST);
        return choice;
    }

    private RecoveryQuestion question() {
        Recoveries troubles = conversation().troubles();
        return new RecoveryQuestion(
                troubles.mishap().flatMap(Mishap::failure),
                conversation().standing().failures(),
                troubles.tries(),
                conversation().over(),
                conversation().standing().needsHuman(),
                Optional.of(conversation().opening().id()));
    }

    static boolean answersAgain(RecoveryStrategy strategy) {
        return switch (strategy) {
            case RETRY_SAME_AGENT, SWITCH_TO_FALLBACK -> true;
            case RESET_CONVERSATION, CREATE_NEW_CONVERSATION, ESCALATE_TO_HUMAN -> false;
        };
    }

    /** What was done before is not done again, only told: what waits for a yes is forgotten once it is carried out. */
    private void takeAgain(Turn turn, Optional<Question> unsaid) {
        Carried carried = unsaid.isPresent()
                ? turns.report(conversation(), unsaid.get())
                : turns.carryOut(conversation().asHeardThen(), turn);
        switch (carried) {
            case Outcome outcome -> {
                chronicle.record(turn, TurnRecords.answeredAgain(conversation(), turn, outcome));
                chronicle.learn(turn, outcome.failure(), outcome.unsaid());
            }
            case Carried.WrittenBefore before -> {
                chronicle.goOn(turn, before.record());
                chronicle.learn(turn, Optional.empty(), Optional.empty());
            }
        }
    }

    /** Where it goes on; what another conversation takes the place of ends. */
    private ConversationId continuedIn(RecoveryStrategy strategy) {
        Conversation now = conversation();
        if (strategy != RecoveryStrategy.CREATE_NEW_CONVERSATION) {
            return now.opening().id();
        }
        ConversationId successor = Successor.begin(now.opening(), now.standing().dialogue(), Chronicle.now());
        chronicle.change(conversation -> conversation.ending(Ending.continued()));
        return successor;
    }

    private Conversation conversation() {
        return chronicle.latest();
    }
}
