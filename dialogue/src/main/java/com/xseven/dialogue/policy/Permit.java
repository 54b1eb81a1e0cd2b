package com.xseven.dialogue.policy;

import com.xseven.dialogue.command.Command;
import com.xseven.dialogue.command.Evidence;
import com.xseven.dialogue.command.Understood;
import com.xseven.dialogue.policy.HouseRules.Move;
import com.xseven.dialogue.policy.HouseRules.Plight;
import com.xseven.dialogue.policy.HouseRules.Situation;
import com.xseven.dialogue.policy.HouseRules.Takeover;
import com.xseven.dialogue.state.DialogueState;
import com.xseven.dialogue.state.TaskFrame;
import com.xseven.dialogue.vocabulary.Mood;
import com.xseven.dialogue.vocabulary.SlotName;
import com.xseven.dialogue.vocabulary.Stage;

/** Asks the rules of the house what a turn may do, with what is known of it. */
final class Permit {

    private final HouseRules rules;
    private final DialogueState before;
    private final Understood understood;
    private final Uptake uptake;

    Permit(HouseRules rules, DialogueState before, Understood understood, Uptake uptake) {
        this.rules = rules;
        this.before = before;
        this.understood = understood;
        this.uptake = uptake;
    }

    Takeover takeover() {
        boolean something = !uptake.understoodNothing();
        return rules.takeover(new Plight(
                uptake.asides().escalation().orElse(understood.intent()),
                something ? understood.confidence() : 0,
                understood.mood().orElse(Mood.CALM),
                something));
    }

    /** {@code missing} counts what the task lacks; what is asked for is missing even if something impossible was said. */
    Move toAsk(SlotName slot, int missing) {
        return rules.next(situation(Math.max(1, missing), timesAsked(slot), false));
    }

    Move toPropose() {
        return rules.next(situation(0, uptake.movedOn() ? 0 : frame().timesAsked(), false));
    }

    Move toCommit() {
        return rules.next(situation(0, 0, true));
    }

    /** How often in a row that detail was asked for without the turns bringing anything. */
    int timesAsked(SlotName slot) {
        return uptake.movedOn() || frame().asked().filter(slot::equals).isEmpty() ? 0 : frame().timesAsked();
    }

    private Situation situation(int missing, int asked, boolean agreed) {
        return new Situation(stage(), frame().task(), confidence(), missing, asked, agreed);
    }

    private TaskFrame frame() {
        return uptake.state().tasks().getFirst();
    }

    private Stage stage() {
        if (before.pending().isPresent()) {
            return Stage.CONFIRMATION;
        }
        return before.tasks().isEmpty() ? Stage.INTENT_DETECTION : Stage.INFORMATION_GATHERING;
    }

    private double confidence() {
        return understood.commands().stream()
                .filter(Permit::isForATask)
                .map(Command::evidence)
                .mapToDouble(Evidence::confidence)
                .min()
                .orElse(1);
    }

    private static boolean isForATask(Command command) {
        return switch (command) {
            case Command.StartTask _, Command.SetSlot _, Command.CorrectSlot _, Command.Choose _ -> true;
            case Command.ReopenSlot _, Command.EitherOf _, Command.CancelTask _, Command.Affirm _, Command.Deny _ ->
                false;
            case Command.AskFact _, Command.ChitChat _, Command.Escalate _, Command.Clarify _ -> false;
        };
    }
}
