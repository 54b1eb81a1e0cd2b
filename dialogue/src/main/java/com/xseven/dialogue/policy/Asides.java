package com.xseven.dialogue.policy;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.vocabulary.Intent;
import com.xseven.dialogue.vocabulary.SlotName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a message says or asks besides what it wants done: courtesies, questions, and the wish for a person. */
final class Asides {

    private final List<Intent> courtesies = new ArrayList<>();
    private final List<Command.AskFact> questions = new ArrayList<>();
    private boolean asksForSummary;
    private boolean asksForLastTime;
    private Optional<Intent> escalation = Optional.empty();

    void greet(Intent kind) {
        courtesies.add(kind);
    }

    void ask(Command.AskFact question) {
        if (question.about() == Intent.PENDING_ACTIONS && question.details().containsKey(SlotName.AGAIN)) {
            asksForLastTime = true;
        } else if (question.about() == Intent.PENDING_ACTIONS) {
            asksForSummary = true;
        } else {
            questions.add(question);
        }
    }

    void escalate(Intent reason) {
        if (escalation.isEmpty() || reason == Intent.EMERGENCY) {
            escalation = Optional.of(reason);
        }
    }

    boolean isEmpty() {
        return courtesies.isEmpty() && escalation.isEmpty() && !asksAnything();
    }

    boolean asksAnything() {
        return asksForSummary || asksForLastTime || !questions.isEmpty();
    }

    List<Intent> courtesies() {
        return List.copyOf(courtesies);
    }

    /** The questions whose answers are facts about the business. */
    List<Command.AskFact> questions() {
        return List.copyOf(questions);
    }

    /** Whether the customer wants to hear what is known or booked. */
    boolean asksForSummary() {
        return asksForSummary;
    }

    /** Whether the customer wants to hear when they were here last. */
    boolean asksForLastTime() {
        return asksForLastTime;
    }

    /** Why a person should take over. */
    Optional<Intent> escalation() {
        return escalation;
    }
}
