package com.xseven.evaluation.own;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.vocabulary.Intent;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the understanding made of an utterance.
 *
 * @param all every intent that its commands ask for
 * @param confidence that it is in scope: of the main intent, or below zero where none was heard
 */
record Heard(Utterance utterance, Intent main, Set<Intent> all, String language, double confidence, double millis) {

    static Heard of(Utterance utterance, Understood understood, double millis) {
        Set<Intent> all = new LinkedHashSet<>();
        understood.commands().forEach(command -> intent(command).ifPresent(all::add));
        if (all.isEmpty() || all.size() == 1) {
            all.clear();
            all.add(understood.intent());
        }
        boolean outOfScope = understood.intent() == Intent.OUT_OF_SCOPE;
        double confidence = outOfScope ? -understood.confidence() : understood.confidence();
        return new Heard(utterance, understood.intent(), all, understood.language(), confidence, millis);
    }

    /** A detail belongs to what is wanted and is no intent of its own. */
    private static Optional<Intent> intent(Command command) {
        return switch (command) {
            case Command.StartTask start -> Optional.of(start.task());
            case Command.AskFact question -> Optional.of(question.about());
            case Command.ChitChat talk -> Optional.of(talk.kind());
            case Command.Escalate escalation -> Optional.of(escalation.reason());
            case Command.Affirm yes -> Optional.of(Intent.CONFIRM);
            case Command.Deny no -> Optional.of(Intent.DENY);
            case Command.CancelTask stop -> Optional.of(Intent.DENY);
            case Command.SetSlot _, Command.CorrectSlot _, Command.ReopenSlot _ -> Optional.empty();
            case Command.EitherOf _, Command.Choose _, Command.Clarify _ -> Optional.empty();
        };
    }

    boolean isRight() {
        return utterance.intents().contains(main);
    }

    boolean takenForOutOfScope() {
        return main == Intent.OUT_OF_SCOPE;
    }

    boolean hasAll() {
        return all.containsAll(utterance.intents());
    }

    boolean hasExactly() {
        return all.equals(Set.copyOf(utterance.intents()));
    }
}
